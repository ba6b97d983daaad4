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
        .. advice.Running is { } running ? [DecisionTable.Running.Of(Whole.Advice, running.Advice)] : None,
        DecisionTable.Plan.Of(Whole.Advice, advice.Plan.Status),
        .. advice.Plan.CurrentStep is { } current ? [DecisionTable.CurrentStep.Of(Whole.Advice, current)] : None,
        .. advice.Plan.Steps.SelectMany(step => step.Recommendations.SelectMany(Of).Prepend(DecisionTable.Step.Of(step.Step, step.Status))),
        .. advice.Warnings.SelectMany(Of),
        .. advice.LastResort.Reached ? [DecisionTable.LastResort.Of(Whole.Advice, Presence.Present)] : None,
        .. advice.LastResort.Options.SelectMany(Of),
        .. advice.LastResort.Outstanding.Select(step => DecisionTable.Outstanding.Of(step, Presence.Present)),
        .. advice.Verdicts.SelectMany(Of),
    ];

    private static IEnumerable<Decision> Of(Recommendation recommendation) =>
    [
        DecisionTable.Treatment.Of(recommendation.Treatment, recommendation.Status),
        .. RuledOut(DecisionTable.TreatmentRuledOut, recommendation.Treatment, recommendation.ContraindicatedBy),
        .. WithCare(DecisionTable.TreatmentCaution, recommendation.Treatment, recommendation.Cautions),
    ];

    private static IEnumerable<Decision> Of(Warning warning) =>
    [
        DecisionTable.Warning.Of(warning.Treatment, warning.Level),
        .. RuledOut(DecisionTable.WarningRuledOut, warning.Treatment, warning.ContraindicatedBy),
        .. WithCare(DecisionTable.WarningCaution, warning.Treatment, warning.Cautions),
    ];

    private static IEnumerable<Decision> Of(LastResortOption option) =>
    [
        DecisionTable.Option.Of(option.Treatment, option.Standing),
        .. WithCare(DecisionTable.OptionCaution, option.Treatment, option.Cautions),
    ];

    private static IEnumerable<Decision> Of(TreatmentVerdict verdict) =>
    [
        DecisionTable.Verdict.Of(verdict.Treatment, verdict.Verdict),
        .. RuledOut(DecisionTable.ConsideredRuledOut, verdict.Treatment, verdict.ContraindicatedBy),
        .. WithCare(DecisionTable.ConsideredCaution, verdict.Treatment, verdict.Cautions),
    ];

    private static IEnumerable<Decision> RuledOut(Choice<Contraindicated, Presence> kind, Treatment treatment, IEnumerable<Finding> by) =>
        by.Select(finding => kind.Of(new Contraindicated(treatment, finding), Presence.Present));

    private static IEnumerable<Decision> WithCare(Choice<CautionOn, Presence> kind, Treatment treatment, IEnumerable<Caution> cautions) =>
        cautions.Select(caution => kind.Of(new CautionOn(treatment, caution.Code, caution.Text), Presence.Present));
}
