namespace RunnersKnee.Rules.Tests;

/// <summary>The library's advisors, each prepared once for all tests.</summary>
internal static class Advisors
{
    private static readonly IRunnersKneeAdvisor SourceOnly = New(guidelineAdditions: false);
    private static readonly IRunnersKneeAdvisor WithAdditions = New(guidelineAdditions: true);

    internal static IRunnersKneeAdvisor With(bool guidelineAdditions) => guidelineAdditions ? WithAdditions : SourceOnly;

    internal static IRunnersKneeAdvisor New(bool guidelineAdditions) =>
        new RunnersKneeAdvisor(new RunnersKneeOptions { GuidelineAdditions = guidelineAdditions });
}
