namespace RunnersKnee.Rules.Facts;

/// <summary>What the plan may hold, as the host has chosen.</summary>
/// <remarks>It is a request, not a fact of the person, so no explanation shows it.</remarks>
internal sealed record Scope(bool GuidelineAdditions)
{
    private static readonly Scope With = new(true);
    private static readonly Scope Without = new(false);
    internal static Scope Of(bool guidelineAdditions) => guidelineAdditions ? With : Without;
}
