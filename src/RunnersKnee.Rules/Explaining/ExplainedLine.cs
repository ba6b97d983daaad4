namespace RunnersKnee.Rules;

/// <summary>A line of an order of precedence.</summary>
public sealed record ExplainedLine
{
    /// <summary>Its number in the protocol, from 1; lines of one number are the forms of one line.</summary>
    public required int Number { get; init; }

    /// <summary>The code of what it gives.</summary>
    public required string Outcome { get; init; }

    /// <summary>What it gives, in words.</summary>
    public required string Text { get; init; }

    /// <summary>Whether all its conditions hold.</summary>
    public required bool Holds { get; init; }

    /// <summary>Whether it is the first that holds, and so the one that decided.</summary>
    public required bool Decides { get; init; }

    /// <summary>Its conditions; it holds when each of them does.</summary>
    public required IReadOnlyList<ExplainedCondition> Conditions { get; init; }
}
