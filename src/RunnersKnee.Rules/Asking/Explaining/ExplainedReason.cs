namespace RunnersKnee.Rules;

/// <summary>A rule that led to an outcome.</summary>
public sealed record ExplainedReason
{
    /// <summary>The rule's name.</summary>
    public required string Rule { get; init; }

    /// <summary>What the rule says, in the words of the rulebook, which are English whatever the texts.</summary>
    public required string Description { get; init; }

    /// <summary>What the host told that it rests on, as <c>code=value</c>, in the order of the catalogue.</summary>
    public required IReadOnlyList<string> Facts { get; init => field = Sealed.Of(value); }
}
