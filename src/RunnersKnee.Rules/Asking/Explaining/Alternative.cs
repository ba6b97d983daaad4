namespace RunnersKnee.Rules;

/// <summary>Another outcome, and what would lead to it.</summary>
public sealed record Alternative
{
    /// <summary>The code of the outcome.</summary>
    public required string Outcome { get; init; }

    /// <summary>The outcome in words.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// Changes that give the outcome together, confirmed by running the rules on the changed case; none of them can be left out.
    /// Other changes may give it too: shown is the one that was found first.
    /// </summary>
    public required IReadOnlyList<FactChange> Changes { get; init => field = Sealed.Of(value); }

    /// <summary>The outcome and the changes in one line, each change also as <c>code=value</c>.</summary>
    public required string Summary { get; init; }
}
