using System.Text;

namespace RunnersKnee.Rules;

/// <summary>Writes the rulebook as a page of Markdown that a clinician can read and sign.</summary>
/// <remarks>
/// It holds the flow of the stages as a Mermaid picture, every rule in words with the statements it carries, what published
/// guidance says of them and what the rule leads to, and the tables behind the rules. The same version of the knowledge, in
/// the same words, always gives the same page. Safe for use by many threads.
/// </remarks>
public static class RulebookMarkdown
{
    /// <summary>The rulebook of an advisor.</summary>
    /// <param name="advisor">The advisor whose rules are listed.</param>
    /// <param name="texts">The words for codes; English where left out. Headings are English.</param>
    /// <returns>Markdown, its lines ended by line feeds.</returns>
    /// <exception cref="ArgumentNullException">There is no advisor.</exception>
    public static string Of(IRunnersKneeAdvisor advisor, AdviceTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        var words = texts ?? AdviceTexts.English;
        var page = new StringBuilder();
        BookFront.Write(page, words);
        BookStatements.Write(page, advisor.Rules, words);
        BookFlow.Write(page);
        BookRules.Write(page, advisor.Rules, words);
        BookReferrals.Write(page, advisor.Rules, words);
        BookTreatments.Write(page, words);
        BookPrecautions.Write(page, words);
        BookFindings.Write(page, words);
        BookEvidence.Write(page, words);
        return page.ToString();
    }
}
