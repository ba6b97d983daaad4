namespace RunnersKnee.Rules;

/// <summary>A condition of a line: whether it holds, and what was seen.</summary>
public sealed record ExplainedCondition
{
    /// <summary>What it asks, in words.</summary>
    public required string Text { get; init; }

    /// <summary>Whether it holds.</summary>
    public required bool Holds { get; init; }

    /// <summary>The values seen, as <c>code=value</c>; what was not answered, or with unknown, is <c>open</c>. Empty where the parts show them.</summary>
    public required IReadOnlyList<string> Seen { get; init; }

    /// <summary>The conditions that it is made of (all of them, at least one, or none, as the text says); empty for a single one.</summary>
    public required IReadOnlyList<ExplainedCondition> Parts { get; init; }
}
