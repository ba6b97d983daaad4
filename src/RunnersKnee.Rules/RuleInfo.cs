namespace RunnersKnee.Rules;

/// <summary>A rule of the protocol, as the rulebook lists it.</summary>
public sealed record RuleInfo
{
    /// <summary>Its stable name, as it appears in <see cref="Reason.Rule"/>.</summary>
    public required string Name { get; init; }

    /// <summary>What it says, in words.</summary>
    public required string Description { get; init; }

    /// <summary>The ids of the source's statements that it carries, such as RK-20; empty where it stands above the source.</summary>
    public required IReadOnlyList<string> Statements { get; init => field = EquatableList.Of(value); }

    /// <summary>
    /// What it leads to, in a few words, such as <c>nsaid: warning</c> or <c>likelihood: likely</c>; empty where it declares nothing.
    /// </summary>
    public string LeadsTo { get; init; } = string.Empty;

    /// <summary>What it rests on beside statements: <c>safety</c> or <c>guideline</c>.</summary>
    internal IReadOnlyList<string> Marks { get; init => field = EquatableList.Of(value); } = EquatableList<string>.Empty;
}
