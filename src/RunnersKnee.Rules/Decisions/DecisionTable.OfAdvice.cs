namespace RunnersKnee.Rules.Decisions;

/// <content>What an advice decides, which may have been kept for years, as far as a question may be asked for it.</content>
internal static partial class DecisionTable
{
    /// <summary>The decisions of an advice, in its order.</summary>
    internal static IEnumerable<Decision> Of(Advice advice) =>
    [
        Likelihood.Of(Whole.Advice, advice.Assessment.Likelihood),
        .. advice.Assessment.Criteria.Select(criterion => Criterion.Of(criterion.Finding, criterion.Status)),
        .. advice.Assessment.Contributors.Select(cause => Contributor.Of(cause.Finding, Presence.Present)),
        .. advice.Notes.Select(note => Note.Of(note.Code, Presence.Present)),
        Urgency.Of(Whole.Advice, advice.Referral.Urgency),
        .. advice.Referral.Reasons.Select(reason => Reason.Of(reason.Code, Presence.Present)),
        .. advice.Running is { } running ? [Running.Of(Whole.Advice, running.Advice)] : None,
        Plan.Of(Whole.Advice, advice.Plan.Status),
        .. advice.Plan.CurrentStep is { } current ? [CurrentStep.Of(Whole.Advice, current)] : None,
        .. advice.Plan.Steps.SelectMany(step => step.Recommendations.SelectMany(Of).Prepend(Step.Of(step.Step, step.Status))),
        .. advice.Warnings.SelectMany(Of),
        .. advice.LastResort.Reached ? [LastResort.Of(Whole.Advice, Presence.Present)] : None,
        .. advice.LastResort.Options.SelectMany(Of),
        .. advice.LastResort.Outstanding.Select(step => Outstanding.Of(step, Presence.Present)),
        .. advice.Verdicts.SelectMany(Of),
    ];

    private static IEnumerable<Decision> Of(Recommendation recommendation) =>
    [
        Treatment.Of(recommendation.Treatment, recommendation.Status),
        .. Treatment.Conditions.RuledOutBy(recommendation.Treatment, recommendation.ContraindicatedBy),
        .. Treatment.Conditions.WithCare(recommendation.Treatment, recommendation.Cautions),
    ];

    private static IEnumerable<Decision> Of(Warning warning) =>
    [
        Warning.Of(warning.Treatment, warning.Level),
        .. Warning.Conditions.RuledOutBy(warning.Treatment, warning.ContraindicatedBy),
        .. Warning.Conditions.WithCare(warning.Treatment, warning.Cautions),
    ];

    private static IEnumerable<Decision> Of(LastResortOption option) =>
    [
        Option.Of(option.Treatment, option.Standing),
        .. Option.Conditions.WithCare(option.Treatment, option.Cautions),
    ];

    private static IEnumerable<Decision> Of(TreatmentVerdict verdict) =>
    [
        Verdict.Of(verdict.Treatment, verdict.Verdict),
        .. Verdict.Conditions.RuledOutBy(verdict.Treatment, verdict.ContraindicatedBy),
        .. Verdict.Conditions.WithCare(verdict.Treatment, verdict.Cautions),
    ];
}
