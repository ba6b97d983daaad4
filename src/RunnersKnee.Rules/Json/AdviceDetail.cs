namespace RunnersKnee.Rules;

/// <summary>How much of an advice is written.</summary>
public enum AdviceDetail
{
    /// <summary>Everything.</summary>
    Full,

    /// <summary>
    /// Codes, statements and numbers alone, for many cases at once: without texts, titles, disclaimer, doses, evidence,
    /// citations and the rules behind each item. It is for machines; what a person is shown needs the full advice.
    /// </summary>
    Brief,
}
