namespace RunnersKnee.Rules;

/// <summary>Another outcome, and what would lead to it.</summary>
public sealed record Alternative
{
    /// <summary>The code of the outcome.</summary>
    public required string Outcome { get; init; }

    /// <summary>The outcome in words.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// One smallest set of changes that gives the outcome, one to three of them, confirmed by running the rules on the changed
    /// case; null where no set of up to three changes does. Where several sets are of that size, the one is shown that the
    /// order of the tables comes to first, facts that are open before facts that were told.
    /// </summary>
    public required IReadOnlyList<FactChange>? Changes { get; init; }

    /// <summary>The outcome and the changes, or that there are none, in one line.</summary>
    public required string Summary { get; init; }
}
