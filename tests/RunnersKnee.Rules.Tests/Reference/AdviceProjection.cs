namespace RunnersKnee.Rules.Tests;

/// <summary>What an advice of the library decides, in the shape in which it is compared.</summary>
internal static class AdviceProjection
{
    internal static ReferenceAdvice Decisions(this Advice advice) => new()
    {
        Id = advice.Id,
        GuidelineAdditions = advice.GuidelineAdditions,
        Likelihood = advice.Assessment.Likelihood,
        Criteria =
        [
            .. advice.Assessment.Criteria.Select(criterion => new ReferenceCriterion(criterion.Finding, criterion.Status, criterion.Origin)),
        ],
        Contributors = [.. advice.Assessment.Contributors.Select(contributor => contributor.Finding)],
        Notes = [.. advice.Notes.Select(note => note.Code)],
        OpenWarningSigns = [.. advice.OpenWarningSigns!],
        Running = advice.Running!.Advice,
        Urgency = advice.Referral.Urgency,
        Reasons = [.. advice.Referral.Reasons.Select(reason => new ReferenceReason(reason.Code, reason.Urgency))],
        Plan = new ReferencePlan(advice.Plan.Status, advice.Plan.CurrentStep, [.. advice.Plan.Steps.Select(Decisions)]),
        Warnings = [.. advice.Warnings.Select(Decisions)],
        LastResort = new ReferenceLastResort(
            advice.LastResort.Reached, [.. advice.LastResort.Outstanding], [.. advice.LastResort.Options.Select(Decisions)]),
        Verdicts = [.. advice.Verdicts.Select(Decisions)],
    };

    internal static ReferenceVerdict Decisions(this TreatmentVerdict verdict) => new(
        verdict.Treatment,
        verdict.Verdict,
        [.. verdict.ContraindicatedBy],
        [.. verdict.Cautions.Select(caution => caution.Code)],
        [.. verdict.WaitingFor],
        [.. verdict.Unanswered.Select(subject => subject.ToString())]);

    private static ReferenceStep Decisions(PlanStep step) =>
        new(step.Step, step.Status, [.. step.Recommendations.Select(Decisions)]);

    private static ReferenceTreatment Decisions(Recommendation recommendation) => new(
        recommendation.Treatment,
        recommendation.Status,
        recommendation.Origin,
        [.. recommendation.WaitingFor],
        [.. recommendation.ContraindicatedBy],
        [.. recommendation.Unanswered],
        [.. recommendation.Cautions.Select(caution => caution.Code)]);

    private static ReferenceWarning Decisions(Warning warning) => new(
        warning.Treatment,
        warning.Level,
        warning.LiftedWhen,
        [.. warning.ContraindicatedBy],
        [.. warning.Cautions.Select(caution => caution.Code)],
        [.. warning.Unanswered.Select(subject => subject.ToString())]);

    private static ReferenceOption Decisions(LastResortOption option) => new(
        option.Treatment,
        option.Standing,
        [.. option.Unanswered.Select(subject => subject.ToString())],
        [.. option.Cautions.Select(caution => caution.Code)]);
}
