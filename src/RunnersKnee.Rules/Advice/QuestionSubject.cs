namespace RunnersKnee.Rules;

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
