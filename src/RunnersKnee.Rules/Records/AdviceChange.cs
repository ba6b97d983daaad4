namespace RunnersKnee.Rules.Records;

/// <summary>An item that differs between two advices.</summary>
public sealed record AdviceChange : Unprinted
{
    /// <summary>The part of the advice that it belongs to.</summary>
    public required AdviceArea Area { get; init; }

    /// <summary>Which item it is, such as <c>plan.treatments.footOrthotics</c> or <c>referral.reasons.gettingWorse</c>.</summary>
    public required string Item { get; init; }

    /// <summary>Whether it came, went or changed.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>The code of its value before; null where it came.</summary>
    public required string? From { get; init; }

    /// <summary>The code of its value now; null where it went.</summary>
    public required string? To { get; init; }

    /// <summary>The change in words.</summary>
    public required string Text { get; init; }

    /// <summary>How the facts below make the change.</summary>
    public required ChangeCause Cause { get; init; }

    /// <summary>The changes of facts that make this change; empty where none does.</summary>
    public required IReadOnlyList<FactChange> Because { get; init => field = EquatableList.Of(value); }

    /// <summary>The change and what made it, as lines of plain text.</summary>
    internal string Lines => $"  - {Text}\n{string.Concat(Because.Select(fact => $"      <- {fact.Text}\n"))}";
}

/// <summary>How an item of the advice differs from an earlier advice.</summary>
/// <remarks>Numbers never change.</remarks>
[JsonConverter(typeof(CodeConverter<ChangeKind>))]
public enum ChangeKind
{
    /// <summary>It was not there before.</summary>
    Came = 0,
    /// <summary>It is not there any more.</summary>
    Went = 1,
    /// <summary>It is there in both, with another value.</summary>
    Changed = 2,
}

/// <summary>What made an item of the advice change.</summary>
/// <remarks>Numbers never change.</remarks>
[JsonConverter(typeof(CodeConverter<ChangeCause>))]
public enum ChangeCause
{
    /// <summary>Each of the facts named makes the change on its own.</summary>
    EachAlone = 0,
    /// <summary>The facts named make the change together; none of them can be left out.</summary>
    Together = 1,
    /// <summary>
    /// The knowledge moved on between the two advices, or guideline additions were switched: no fact explains the change.
    /// </summary>
    Knowledge = 2,
    /// <summary>
    /// Neither facts, knowledge nor guideline additions explain the change: local rules were others, or failed in one of the two.
    /// </summary>
    Local = 3,
}
