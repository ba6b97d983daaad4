namespace RunnersKnee.Rules;

/// <summary>
/// The conclusions of an advice as facts for the host's own rules: copies whose lists cannot be written to, so that nothing
/// done to them reaches the advice or the knowledge behind it.
/// </summary>
internal static class AdviceCopies
{
    internal static IEnumerable<object> Of(Advice advice)
    {
        var assessment = Copy(advice.Assessment);
        var referral = Copy(advice.Referral);
        var plan = Copy(advice.Plan);
        var lastResort = Copy(advice.LastResort);
        return
        [
            assessment,
            .. assessment.Criteria,
            .. assessment.Contributors,
            .. advice.Notes.Select(note => note with { Statements = Sealed(note.Statements), Because = Copy(note.Because) }),
            referral,
            .. referral.Reasons,
            plan,
            .. plan.Steps,
            .. plan.Steps.SelectMany(step => step.Recommendations),
            .. advice.Warnings.Select(Copy),
            lastResort,
            .. lastResort.Options,
            .. advice.Verdicts.Select(Copy),
        ];
    }

    private static Assessment Copy(Assessment assessment) => assessment with
    {
        Criteria = Sealed(assessment.Criteria.Select(criterion => criterion with
        {
            Statements = Sealed(criterion.Statements), Evidence = Copy(criterion.Evidence),
        })),
        Contributors = Sealed(assessment.Contributors.Select(contributor => contributor with
        {
            Statements = Sealed(contributor.Statements), Evidence = Copy(contributor.Evidence),
        })),
        Because = Copy(assessment.Because),
    };

    private static Referral Copy(Referral referral) => referral with
    {
        Reasons = Sealed(referral.Reasons.Select(reason => reason with { Because = Copy(reason.Because) })),
    };

    private static TreatmentPlan Copy(TreatmentPlan plan) => plan with
    {
        Steps = Sealed(plan.Steps.Select(step => step with { Recommendations = Sealed(step.Recommendations.Select(Copy)) })),
    };

    private static Recommendation Copy(Recommendation recommendation) => recommendation with
    {
        Statements = Sealed(recommendation.Statements),
        WaitingFor = Sealed(recommendation.WaitingFor),
        ContraindicatedBy = Sealed(recommendation.ContraindicatedBy),
        Unanswered = Sealed(recommendation.Unanswered),
        Cautions = Sealed(recommendation.Cautions),
        Because = Copy(recommendation.Because),
        Evidence = Copy(recommendation.Evidence),
    };

    private static Warning Copy(Warning warning) => warning with
    {
        Statements = Sealed(warning.Statements), Because = Copy(warning.Because), Evidence = Copy(warning.Evidence),
    };

    private static LastResort Copy(LastResort lastResort) => lastResort with
    {
        Outstanding = Sealed(lastResort.Outstanding),
        Options = Sealed(lastResort.Options.Select(option => option with
        {
            Statements = Sealed(option.Statements),
            Cautions = Sealed(option.Cautions),
            Unanswered = Sealed(option.Unanswered),
            Because = Copy(option.Because),
            Evidence = Copy(option.Evidence),
        })),
        Because = Copy(lastResort.Because),
    };

    private static TreatmentVerdict Copy(TreatmentVerdict verdict) => verdict with
    {
        ContraindicatedBy = Sealed(verdict.ContraindicatedBy),
        Cautions = Sealed(verdict.Cautions),
        WaitingFor = Sealed(verdict.WaitingFor),
        Unanswered = Sealed(verdict.Unanswered),
        Because = Copy(verdict.Because),
    };

    private static Evidence Copy(Evidence evidence) => evidence with { References = Sealed(evidence.References) };

    private static IReadOnlyList<Reason> Copy(IReadOnlyList<Reason> because) =>
        Sealed(because.Select(reason => reason with { Facts = Sealed(reason.Facts) }));

    private static IReadOnlyList<T> Sealed<T>(IEnumerable<T> items) => Array.AsReadOnly(items.ToArray());
}
