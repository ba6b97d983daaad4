using RunnersKnee.Rules;

namespace RunnersKnee.ClinicRules;

/// <summary>The clinic's advisor: the protocol, and the clinic's own rules on top.</summary>
internal static class Clinic
{
    internal static IRunnersKneeAdvisor Advisor() => new RunnersKneeAdvisor(new RunnersKneeOptions()
        .AddRule<AskBeforeIceUnder16>()
        .AddRule<SaddleHeight>()
        .AddRule<SwollenKneeThisWeek>()
        .AddRule(new RunningClass("Mondays at six")));
}
