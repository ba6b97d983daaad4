namespace RunnersKnee.Rules;

/// <summary>A rule that led to an item, and the facts that it rests on.</summary>
public sealed record Reason : Unprinted
{
    /// <summary>The rule's name.</summary>
    public required string Rule { get; init; }

    /// <summary>
    /// What the host told that it rests on, the age first, then in the order of the catalogues; in JSON, as <c>code=value</c>.
    /// </summary>
    public required IReadOnlyList<CaseFact> Facts { get; init => field = EquatableList.Of(value); }
}
