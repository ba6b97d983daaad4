namespace RunnersKnee.Rules.Tests;

/// <summary>
/// The protocol's decisions written by hand, without an engine and without the library's tables: what the rules are compared with.
/// </summary>
internal static class ReferenceEvaluator
{
    internal static ReferenceAdvice Evaluate(KneeCase @case, bool guidelineAdditions)
    {
        var told = new Told(@case);
        var likelihood = ReferenceAssessment.LikelihoodOf(told);

        List<ReferenceReason> reasons = [];
        ReferenceReferral.Collect(told, reasons);
        var plan = ReferencePlanning.PlanFor(told, likelihood, reasons.Exists(ReferenceReferral.ComesBeforePlan), guidelineAdditions);

        // Decided after the plan, which it never suspends.
        if (HasConservativeCareFailed(plan))
            reasons.Add(new ReferenceReason(ReferralCode.ConservativeCareFailed, Urgency.Routine));

        var lastResort = ReferenceLastResorts.LastResortOf(told, plan);
        var warnings = ReferenceLastResorts.Warnings(told, likelihood, lastResort);
        var openSigns = ReferenceOpenSigns.Of(told, [.. reasons.Select(reason => reason.Code)]);
        return new ReferenceAdvice
        {
            Id = @case.Id,
            GuidelineAdditions = guidelineAdditions,
            Likelihood = likelihood,
            Criteria = ReferenceAssessment.Criteria(told),
            Contributors = ReferenceAssessment.Contributors(told, likelihood),
            Notes = ReferenceNotes.Notes(told, likelihood, plan, openSigns.Count > 0),
            OpenWarningSigns = openSigns,
            Running = ReferenceRunning.Of(told, plan, ReferenceReferral.Highest(reasons), openSigns.Count > 0),
            Urgency = ReferenceReferral.Highest(reasons),
            Reasons = [.. reasons],
            Plan = plan,
            Warnings = warnings,
            LastResort = lastResort,
            Verdicts = [.. @case.Considered.Select(treatment => ReferenceVerdicts.On(told, treatment, plan, lastResort, warnings))],
        };
    }

    private static bool HasConservativeCareFailed(ReferencePlan plan) =>
        plan.Status == PlanStatus.Active && plan.CurrentStep is null && plan.Steps.Any(step => step.Status == PlanStepStatus.Failed);
}
