namespace RunnersKnee.Rules;

/// <summary>Why something in an advice is as it is, why it is not otherwise, and what would change it.</summary>
/// <remarks>
/// Immutable and safe to share between threads. It shows how the advice depends on what was told; it is no suggestion to tell
/// something else, or to change a treatment or a medicine.
/// </remarks>
public sealed record Explanation
{
    /// <summary>The code that was asked about: a treatment, or a reason to see a clinician.</summary>
    public required string Code { get; init; }

    /// <summary>What was asked about, in words.</summary>
    public required string Name { get; init; }

    /// <summary>The code of the outcome: the verdict on a treatment; <c>present</c> or <c>absent</c> for a reason to see a clinician.</summary>
    public required string Outcome { get; init; }

    /// <summary>The outcome in words.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// Whether a rule of the host's own decided the outcome. The orders then show what the protocol alone gives, and the
    /// alternatives what it alone would give.
    /// </summary>
    public bool IsDecidedByHost { get; init; }

    /// <summary>The orders of precedence that it rests on, the one that decides first, then those that it refers to.</summary>
    public required IReadOnlyList<ExplainedPrecedence> Orders { get; init; }

    /// <summary>Every other outcome that some line can give, in the order of the lines, each with what would lead to it.</summary>
    public required IReadOnlyList<Alternative> Alternatives { get; init; }

    /// <summary>How to read the alternatives.</summary>
    public required string Note { get; init; }

    /// <summary>The explanation as plain text, line by line: <c>&gt;</c> marks what decided, <c>[x]</c> what holds, <c>[ ]</c> what does not.</summary>
    /// <returns>Lines that end in a line feed.</returns>
    public string ToText() => ExplanationText.Of(this);
}
