namespace RunnersKnee.Rules;

/// <summary>A question worth asking: some answer to it would change the advice.</summary>
public sealed record NextQuestion
{
    /// <summary>What to ask for.</summary>
    public required QuestionSubject Ask { get; init; }

    /// <summary>How it is answered.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>The question in words.</summary>
    public required string Text { get; init; }

    /// <summary>The parts of the advice that an answer could change.</summary>
    public required IReadOnlyList<AdviceArea> CouldChange { get; init => field = EquatableList.Of(value); }
}

/// <summary>What a question asks for: a finding, or the age.</summary>
/// <remarks>The default value is the age. As text and in JSON it is the finding's code, or <c>age</c>.</remarks>
[JsonConverter(typeof(QuestionSubjectConverter))]
public readonly record struct QuestionSubject
{
    private QuestionSubject(Finding finding) => Finding = finding;

    /// <summary>The age in whole years.</summary>
    public static QuestionSubject Age => default;

    /// <summary>The finding; null for the age.</summary>
    public Finding? Finding { get; }

    /// <summary>A question for a finding.</summary>
    /// <param name="finding">The finding.</param>
    public static implicit operator QuestionSubject(Finding finding) => new(finding);

    /// <summary>The code: the finding's, or <c>age</c>.</summary>
    public override string ToString() => Finding is { } finding ? Codes.Of(finding) : "age";
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
