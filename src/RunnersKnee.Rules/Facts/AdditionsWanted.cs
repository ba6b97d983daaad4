namespace RunnersKnee.Rules;

/// <summary>The host wants guideline additions in the plan.</summary>
internal sealed record AdditionsWanted
{
    internal static AdditionsWanted Instance { get; } = new();
}
