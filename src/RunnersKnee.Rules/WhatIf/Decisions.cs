namespace RunnersKnee.Rules.WhatIf;

/// <summary>
/// What was decided, in the kinds of <see cref="DecisionTable"/>: from an advice, which may have been kept for years, and straight from
/// the conclusions of a run, of which a search looks at a hundred and words none.
/// </summary>
internal static partial class Decisions
{
    /// <summary>The decisions of an advice, in its order.</summary>
    internal static IEnumerable<Decision> Of(Advice advice) =>
    [
        DecisionTable.Likelihood.Of(Whole.Advice, advice.Assessment.Likelihood),
        .. advice.Assessment.Criteria.Select(criterion => DecisionTable.Criterion.Of(criterion.Finding, criterion.Status)),
        .. advice.Assessment.Contributors.Select(cause => DecisionTable.Contributor.Of(cause.Finding, Presence.Present)),
        .. advice.Notes.Select(note => DecisionTable.Note.Of(note.Code, Presence.Present)),
        DecisionTable.Urgency.Of(Whole.Advice, advice.Referral.Urgency),
        .. advice.Referral.Reasons.Select(reason => DecisionTable.Reason.Of(reason.Code, Presence.Present)),
        DecisionTable.Plan.Of(Whole.Advice, advice.Plan.Status),
        .. advice.Plan.CurrentStep is { } current ? [DecisionTable.CurrentStep.Of(Whole.Advice, current)] : Array.Empty<Decision>(),
        .. advice.Plan.Steps.SelectMany(step => step.Recommendations.SelectMany(Of).Prepend(DecisionTable.Step.Of(step.Step, step.Status))),
        .. advice.Warnings.Select(warning => DecisionTable.Warning.Of(warning.Treatment, warning.Level)),
        .. advice.LastResort.Reached ? [DecisionTable.LastResort.Of(Whole.Advice, Presence.Present)] : Array.Empty<Decision>(),
        .. advice.LastResort.Options.SelectMany(Of),
        .. advice.LastResort.Outstanding.Select(step => DecisionTable.Outstanding.Of(step, Presence.Present)),
        .. advice.Verdicts.Select(verdict => DecisionTable.Verdict.Of(verdict.Treatment, verdict.Verdict)),
    ];

    private static IEnumerable<Decision> Of(Recommendation recommendation) =>
    [
        DecisionTable.Treatment.Of(recommendation.Treatment, recommendation.Status),
        .. recommendation.ContraindicatedBy.Select(finding => DecisionTable.RuledOut.Of(new Contraindicated(recommendation.Treatment, finding), Presence.Present)),
        .. recommendation.Cautions.Select(caution => DecisionTable.TreatmentCaution.Of(On(recommendation.Treatment, caution), Presence.Present)),
    ];

    private static IEnumerable<Decision> Of(LastResortOption option) =>
    [
        DecisionTable.Option.Of(option.Treatment, option.Standing),
        .. option.Cautions.Select(caution => DecisionTable.OptionCaution.Of(On(option.Treatment, caution), Presence.Present)),
    ];

    private static CautionOn On(Treatment treatment, Caution caution) => new(treatment, caution.Code, caution.Text);
}
