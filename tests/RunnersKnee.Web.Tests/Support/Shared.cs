namespace RunnersKnee.Web.Tests;

internal static class Shared
{
    /// <summary>One advisor for all that need not have one of their own: preparing the rules takes longer than a test.</summary>
    internal static RunnersKneeAdvisor Advisor { get; } = new();

    /// <summary>The findings of which a yes alone makes an emergency.</summary>
    internal static Finding[] Emergencies { get; } =
        [
            .. Enum.GetValues<Finding>()
            .Where(finding => Advisor.Advise(KneeCase.Empty.WithYes(finding)).Referral.Urgency == Urgency.Emergency),
        ];
}
