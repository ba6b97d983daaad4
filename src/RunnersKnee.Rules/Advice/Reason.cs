namespace RunnersKnee.Rules;

/// <summary>A rule that led to an item, and the facts that it rests on.</summary>
public sealed record Reason
{
    /// <summary>The rule's name.</summary>
    public required string Rule { get; init; }

    /// <summary>What the host told that it rests on, as <c>code=value</c>, in the order of the catalogue.</summary>
    public required IReadOnlyList<string> Facts { get; init => field = EquatableList.Of(value); }
}
