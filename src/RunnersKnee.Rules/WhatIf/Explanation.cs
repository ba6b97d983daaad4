namespace RunnersKnee.Rules.WhatIf;

/// <summary>Why something in an advice is as it is, and what would change it.</summary>
/// <remarks>
/// Why is told by the rules that led to it; what would change it was found by running the rules on changed cases. Immutable and
/// safe to share between threads. It shows how the advice depends on what was told; it is no suggestion to tell something else,
/// or to change a treatment or a medicine.
/// </remarks>
public sealed record Explanation : Unprinted
{
    /// <summary>The code that was asked about: a treatment, or a reason to see a clinician.</summary>
    public required string Code { get; init; }

    /// <summary>What was asked about, in words.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The code of the outcome: the verdict on a treatment; <c>present</c> or <c>absent</c> for a reason to see a clinician.
    /// </summary>
    public required string Outcome { get; init; }

    /// <summary>The outcome in words.</summary>
    public required string Text { get; init; }

    /// <summary>Whether a local rule decided the outcome. The alternatives are then those of the protocol alone.</summary>
    public bool IsDecidedByHost { get; init; }

    /// <summary>What the advice says of it in this case: the verdict, the warning against it, and what published guidance says.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init => field = EquatableList.Of(value); }

    /// <summary>What was told that the outcome rests on: the age, findings, treatments, then steps.</summary>
    public required IReadOnlyList<ToldFact> Facts { get; init => field = EquatableList.Of(value); }

    /// <summary>The rules that led to the outcome, in the order of the rulebook; empty for a reason that is absent.</summary>
    public required IReadOnlyList<ExplainedReason> Because { get; init => field = EquatableList.Of(value); }

    /// <summary>
    /// What would change the outcome, nearest first. Where the treatment cannot be taken now, these are the changes that lead
    /// nearer to it and those that would rule it out; elsewhere they are all that were found.
    /// </summary>
    public required IReadOnlyList<Alternative> Alternatives { get; init => field = EquatableList.Of(value); }

    /// <summary>
    /// Said where nothing was found that would open the way to the treatment, or change whether a reason is given; null elsewhere.
    /// </summary>
    public required string? OutOfReach { get; init; }

    /// <summary>How to read the alternatives.</summary>
    public required string Note { get; init; }

    /// <summary>The explanation as plain text, line by line.</summary>
    /// <returns>Lines that end in a line feed.</returns>
    public string ToText() => string.Concat<string>(
    [
        $"{Name}: {Text}\n\n",
        .. Paragraphs.Select(paragraph => paragraph + "\n\n"),
        .. Facts.Select(fact => $"  * {fact.Text}\n"),
        .. Because.Select(reason => $"  < {reason.Description} [{reason.Rule}]\n"),
        Because.Count > 0 ? "\n" : string.Empty,
        .. Alternatives.Select(alternative => $"  - {alternative.Summary}\n"),
        OutOfReach is null ? string.Empty : OutOfReach + "\n",
        $"\n{Note}\n",
    ]);
}

/// <summary>Something that was told and that an outcome rests on.</summary>
public sealed record ToldFact : Unprinted
{
    /// <summary>The fact as <c>code=value</c>, such as <c>kneecapPain=yes</c> or <c>age=34</c>.</summary>
    public required string Fact { get; init; }

    /// <summary>The fact in words, with its code.</summary>
    public required string Text { get; init; }
}

/// <summary>A rule that led to an outcome.</summary>
public sealed record ExplainedReason : Unprinted
{
    /// <summary>The rule's name.</summary>
    public required string Rule { get; init; }

    /// <summary>What the rule says, in the words of the rulebook, which are English whatever the texts.</summary>
    public required string Description { get; init; }

    /// <summary>What the host told that it rests on, as <c>code=value</c>, in the order of the catalogue.</summary>
    public required IReadOnlyList<string> Facts { get; init => field = EquatableList.Of(value); }
}

/// <summary>Another outcome, and what would lead to it.</summary>
public sealed record Alternative : Unprinted
{
    /// <summary>The code of the outcome.</summary>
    public required string Outcome { get; init; }

    /// <summary>The outcome in words.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// Changes that give the outcome together, confirmed by running the rules on the changed case; none of them can be left out.
    /// Other changes may give it too: shown is the one that was found first.
    /// </summary>
    public required IReadOnlyList<FactChange> Changes { get; init => field = EquatableList.Of(value); }

    /// <summary>
    /// The outcome and the changes in a sentence, for a person. Where the outcome is one that somebody may wish for and nobody can bring
    /// the changes about (an age, an illness, an allergy), it says what the present outcome depends on.
    /// </summary>
    public required string Sentence { get; init; }

    /// <summary>The same sentence with each change also as <c>code=value</c>, or by its code alone where nothing is told.</summary>
    public required string Summary { get; init; }
}
