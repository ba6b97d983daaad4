namespace RunnersKnee.Rules.WhatIf;

/// <summary>A question with its words: what to ask for, what it is about, who can answer it, and how.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Question
{
    /// <summary>What to ask for.</summary>
    public required QuestionSubject Ask { get; init; }

    /// <summary>How it is answered.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>What it is about: questions of one topic go together on a screen.</summary>
    public required QuestionTopic Topic { get; init; }

    /// <summary>Who can answer it.</summary>
    public required Answerer AnsweredBy { get; init; }

    /// <summary>The question in words, at most 25.</summary>
    public required string Text { get; init; }

    /// <summary>What counts and what does not, in a lay person's words; null for the age.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Help { get; init; }

    /// <summary>A label for a list of boxes to tick, at most 60 characters; null for the age.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Short { get; init; }

    /// <summary>The answers that may be given, yes, no and unknown, each in words for this question; empty for the age.</summary>
    public required IReadOnlyList<WordedAnswer> Answers { get; init => field = EquatableList.Of(value); }

    /// <summary>
    /// The parts of the advice that an answer could change, for a question of <see cref="Advice.NextQuestions"/>; empty where it was not
    /// looked for.
    /// </summary>
    public required IReadOnlyList<AdviceArea> CouldChange { get; init => field = EquatableList.Of(value); }
}

/// <summary>An answer in words for one question.</summary>
public sealed record WordedAnswer
{
    /// <summary>The answer.</summary>
    public required Answer Answer { get; init; }

    /// <summary>What it says for this question, such as "Not examined".</summary>
    public required string Text { get; init; }
}

/// <summary>How a question is answered.</summary>
/// <remarks>Numbers never change.</remarks>
[JsonConverter(typeof(CodeConverter<QuestionKind>))]
public enum QuestionKind
{
    /// <summary>Yes, no or unknown.</summary>
    YesNo = 0,
    /// <summary>A whole number.</summary>
    Number = 1,
}
