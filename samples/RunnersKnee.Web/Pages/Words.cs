namespace RunnersKnee.Web;

/// <summary>The words of the pages: the library's texts.</summary>
internal static class Words
{
    internal static AdviceTexts Texts => AdviceTexts.English;

    internal static Question Question(Finding finding) => Texts.QuestionFor(finding);

    /// <summary>A label as the beginning of a sentence.</summary>
    internal static string Sentence(string label) => label.Length == 0 ? label : char.ToUpperInvariant(label[0]) + label[1..];
}
