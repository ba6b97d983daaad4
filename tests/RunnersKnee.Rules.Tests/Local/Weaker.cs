namespace RunnersKnee.Rules.Tests.Local;

/// <summary>
/// In what an advice is weaker than another one on the same case. It is weaker where it lets a person do more, sees less
/// reason to be seen by a clinician, or warns of less.
/// </summary>
internal static class Weaker
{
    /// <summary>Notes that speak of a plan's end, which a local rule may put off.</summary>
    private static readonly NoteCode[] OfAPlanThatEnds = [NoteCode.PlanFinished, NoteCode.LastResortUnder18];

    /// <summary>Notes that speak of the condition, on which an advice is silent while its plan is suspended.</summary>
    private static readonly NoteCode[] OfTheCondition = [NoteCode.AboutCondition, NoteCode.UntreatedRisk];

    private static readonly Advice Nothing = Advisors.With(guidelineAdditions: false).Advise(KneeCase.Empty);

    internal static IEnumerable<string> In(Advice advice, Advice than)
    {
        if (advice.Referral.Urgency < than.Referral.Urgency)
            yield return "The urgency is lower.";
        foreach (var reason in Missing(than.Referral.Reasons, advice.Referral.Reasons, reason => (reason.Code, reason.Urgency)))
            yield return $"The reason {reason.Code} is gone.";
        foreach (var note in Missing(than.Notes, advice.Notes, note => note.Code)
            .Except(OfAPlanThatEnds)
            .Except(advice.Plan.Status == PlanStatus.Suspended ? OfTheCondition : []))
            yield return $"The note {note} is gone.";
        if (Part(advice.Assessment) != Part(than.Assessment))
            yield return "The assessment is another one.";
        if (Freedom(advice.Running!.Advice) > Freedom(than.Running!.Advice))
            yield return "There is more running.";
        if (than.Plan.Status == PlanStatus.Suspended && advice.Plan.Status != PlanStatus.Suspended)
            yield return "The plan is no longer suspended.";
        if (advice.Plan.Status == PlanStatus.Active && than.Plan.Status != PlanStatus.Active)
            yield return "There is a plan where there was none.";
        foreach (var (treatment, open) in Open(advice))
        {
            if (open > Open(than).GetValueOrDefault(treatment))
                yield return $"{treatment} is open to more.";
        }

        foreach (var step in Ended(advice).Except(Ended(than)))
            yield return $"The step {step} has ended.";
        foreach (var caution in Cautions(than).Where(caution => Offers(advice, caution.Treatment)).Except(Cautions(advice)))
            yield return $"The caution {caution} is gone.";
        foreach (var warning in Missing(than.Warnings, advice.Warnings, warning => warning.Treatment))
            yield return $"The warning of {warning} is gone.";
        foreach (var warning in advice.Warnings.Where(warning => warning.Level == WarningLevel.LastResort))
        {
            if (than.Warnings.Single(other => other.Treatment == warning.Treatment).Level != WarningLevel.LastResort)
                yield return $"The warning of {warning.Treatment} is lower.";
        }

        foreach (var warning in advice.Warnings)
        {
            var other = than.Warnings.SingleOrDefault(other => other.Treatment == warning.Treatment);
            if (other is not null
                && (other.ContraindicatedBy.Except(warning.ContraindicatedBy).Any() || other.Cautions.Except(warning.Cautions).Any()))
                yield return $"The warning of {warning.Treatment} names less.";
        }

        if (advice.LastResort.Reached && !than.LastResort.Reached)
            yield return "The last resort is open.";
        foreach (var option in Missing(advice.LastResort.Options, than.LastResort.Options, option => option.Treatment))
            yield return $"{option} is an option.";
        foreach (var (verdict, other) in advice.Verdicts.Zip(than.Verdicts))
        {
            // Where a local rule holds a step open, the last resort is not reached: what was tried as one is then said to have to wait.
            var waits = verdict.Verdict == Verdict.NotYet && other.Verdict == Verdict.Tried && than.LastResort.Reached
                && !advice.LastResort.Reached;
            if (Freedom(verdict.Verdict) > Freedom(other.Verdict) && !waits)
                yield return $"The verdict on {verdict.Treatment} went from {other.Verdict} to {verdict.Verdict}.";
            if (!verdict.ContraindicatedBy.SequenceEqual(other.ContraindicatedBy) || other.Cautions.Except(verdict.Cautions).Any())
                yield return $"The verdict on {verdict.Treatment} names less.";
        }
    }

    /// <summary>How much each verdict lets a person do.</summary>
    private static int Freedom(Verdict verdict) => verdict switch
    {
        Verdict.Recommended => 4,
        Verdict.Conditional => 3,
        Verdict.LastResort => 2,
        Verdict.NotYet => 1,
        _ => 0,
    };

    /// <summary>How much each decision on running lets a person do. Of one who does not run, nothing is said.</summary>
    private static int Freedom(RunningAdvice advice) => advice switch
    {
        RunningAdvice.WithinPainLimit => 2,
        RunningAdvice.OnlyPainFree => 1,
        _ => 0,
    };

    /// <summary>
    /// How much the plan lets a person do with each treatment: 2 where it is recommended, 1 where it waits, more while its step is current.
    /// </summary>
    private static Dictionary<Treatment, int> Open(Advice advice) => advice.Plan.Steps
        .SelectMany(step => step.Recommendations.Select(recommendation => (
            recommendation.Treatment,
            Freedom: recommendation.Status switch { TreatmentStatus.Recommended => 2, TreatmentStatus.Conditional => 1, _ => 0 }
                * (step.Status == PlanStepStatus.Current ? 10 : 1))))
        .ToDictionary(treatment => treatment.Treatment, treatment => treatment.Freedom);

    private static IEnumerable<TreatmentStep> Ended(Advice advice) =>
        advice.Plan.Steps.Where(step => step.Status is PlanStepStatus.Failed or PlanStepStatus.Achieved).Select(step => step.Step);

    private static IEnumerable<(Treatment Treatment, Caution Caution)> Cautions(Advice advice) =>
    [
        .. advice.Plan.Steps.SelectMany(step => step.Recommendations)
            .SelectMany(recommendation => recommendation.Cautions.Select(caution => (recommendation.Treatment, caution))),
        .. advice.LastResort.Options.SelectMany(option => option.Cautions.Select(caution => (option.Treatment, caution))),
    ];

    private static bool Offers(Advice advice, Treatment treatment) =>
        advice.Plan.Steps.SelectMany(step => step.Recommendations).Any(recommendation => recommendation.Treatment == treatment)
        || advice.LastResort.Options.Any(option => option.Treatment == treatment);

    private static IEnumerable<TKey> Missing<TItem, TKey>(IEnumerable<TItem> wanted, IEnumerable<TItem> given, Func<TItem, TKey> key) =>
        wanted.Select(key).Except(given.Select(key));

    private static string Part(Assessment assessment) => AdviceJson.Write(Nothing with { Assessment = assessment });
}
