namespace RunnersKnee.Rules;

/// <summary>How much of an advice is written.</summary>
/// <remarks>Numbers never change.</remarks>
public enum AdviceDetail
{
    /// <summary>Everything.</summary>
    Full = 0,

    /// <summary>
    /// Codes, statements and numbers alone, for many cases at once: without texts, titles, disclaimer, doses, evidence,
    /// citations and the rules behind each item. It is for machines; what a person is shown needs the full advice.
    /// </summary>
    Brief = 1,
}
