namespace RunnersKnee.Rules;

/// <summary>One of the host's own rules that failed; the advice stands without it.</summary>
public sealed record DegradedRule
{
    /// <summary>The rule's name.</summary>
    public required string Rule { get; init; }

    /// <summary>What went wrong.</summary>
    public required string Message { get; init; }
}
