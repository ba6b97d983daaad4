namespace RunnersKnee.Rules.Records;

/// <summary>What is different since last time: in what was told, in the advice, and what of the one made what of the other.</summary>
/// <remarks>
/// <para>
/// A change of the advice is put down to changes of facts by running the rules. A fact that turns the earlier value into the
/// present one, when it alone is changed in the earlier case, is named with <see cref="ChangeCause.EachAlone"/>. Where no fact
/// does so alone, facts are taken back one by one, in the order of <see cref="Facts"/>, as long as the present value stays:
/// what is left is named with <see cref="ChangeCause.Together"/>, and every one of these facts is needed.
/// </para>
/// <para>
/// Compared is all that the advice decides, as by <see cref="Replay"/>, but for what is merely unanswered and for the rules and facts
/// behind each item. What one of the two does not know, as a record of an earlier version may not, has neither come nor gone.
/// </para>
/// <para>Immutable and safe to share between threads.</para>
/// </remarks>
public sealed record FollowUp : Unprinted
{
    /// <summary>The knowledge behind the earlier advice.</summary>
    public required KnowledgeVersion Before { get; init; }

    /// <summary>The knowledge behind the later advice.</summary>
    public required KnowledgeVersion Now { get; init; }

    /// <summary>What was told differently: the age, findings, treatments, steps, then what was asked about.</summary>
    public required IReadOnlyList<FactChange> Facts { get; init => field = EquatableList.Of(value); }

    /// <summary>What is different in the advice, in the order of the advice.</summary>
    public required IReadOnlyList<AdviceChange> Changes { get; init => field = EquatableList.Of(value); }

    /// <summary>The heading of the text form, in words.</summary>
    public required string Title { get; init; }

    /// <summary>The follow-up as plain text, line by line.</summary>
    /// <returns>Lines that end in a line feed.</returns>
    public string ToText() =>
        $"{Title}\n{string.Concat(Facts.Select(fact => $"  * {fact.Text}\n"))}\n{string.Concat(Changes.Select(change => change.Lines))}";
}
