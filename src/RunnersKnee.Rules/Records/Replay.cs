namespace RunnersKnee.Rules.Records;

/// <summary>Whether the facts of a record still give the same advice.</summary>
/// <remarks>
/// Compared is all that the advice decides and what it rests on: also the urgency of each reason, doses, what is unanswered, the rules and
/// facts behind each item, the statements of the source and the verdicts of the evidence; texts are not. What a record of an earlier
/// version does not say is unknown, and a difference. Questions that were asked for on top of the advice are left aside. Immutable and
/// safe to share between threads.
/// </remarks>
public sealed record Replay : Unprinted
{
    /// <summary>The knowledge that the record was made with.</summary>
    public required KnowledgeVersion Before { get; init; }

    /// <summary>The knowledge that it was replayed with.</summary>
    public required KnowledgeVersion Now { get; init; }

    /// <summary>Whether the advice is the same.</summary>
    public required bool IsSameAdvice { get; init; }

    /// <summary>Where the advice differs, in the order of the advice; empty where it is the same.</summary>
    public required IReadOnlyList<AdviceChange> Differences { get; init => field = EquatableList.Of(value); }

    /// <summary>What came of it, in one line.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it was replayed with the knowledge that it was made with.</summary>
    public bool IsSameKnowledge => Before == Now;

    /// <summary>The replay as plain text, line by line.</summary>
    /// <returns>Lines that end in a line feed.</returns>
    public string ToText() =>
        $"{Title} ({Before.Version}{(IsSameKnowledge ? string.Empty : $" -> {Now.Version}")})\n"
        + $"{string.Concat(Differences.Select(change => change.Lines))}";
}
