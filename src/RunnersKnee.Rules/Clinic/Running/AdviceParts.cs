namespace RunnersKnee.Rules;

/// <summary>The parts of an advice as facts for the host's own rules.</summary>
internal static class AdviceParts
{
    internal static IEnumerable<object> Of(Advice advice) =>
    [
        advice.Assessment,
        .. advice.Assessment.Criteria,
        .. advice.Assessment.Contributors,
        .. advice.Notes,
        advice.Referral,
        .. advice.Referral.Reasons,
        advice.Plan,
        .. advice.Plan.Steps,
        .. advice.Plan.Steps.SelectMany(step => step.Recommendations),
        .. advice.Warnings,
        advice.LastResort,
        .. advice.LastResort.Options,
        .. advice.Verdicts,
    ];
}
