namespace RunnersKnee.Rules;

/// <summary>An order of precedence on a case: of its lines, the first that holds decides.</summary>
public sealed record ExplainedPrecedence
{
    /// <summary>What it decides on.</summary>
    public required ExplanationTopic Topic { get; init; }

    /// <summary>What it decides on, in words.</summary>
    public required string Title { get; init; }

    /// <summary>The code of what it gave; null where no line holds.</summary>
    public required string? Outcome { get; init; }

    /// <summary>Its lines, in order.</summary>
    public required IReadOnlyList<ExplainedLine> Lines { get; init; }
}
