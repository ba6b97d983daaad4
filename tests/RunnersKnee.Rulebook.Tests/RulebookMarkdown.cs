namespace RunnersKnee.Rulebook.Tests;

/// <summary>Writes the rulebook as a page of Markdown that a clinician can read and sign.</summary>
/// <remarks>
/// It holds the flow of the stages as a Mermaid picture, every rule in words with the statements it carries, what published
/// guidance says of them and what the rule leads to, and the tables behind the rules. The same version of the knowledge, in
/// the same words, always gives the same page. Headings are English.
/// </remarks>
internal static class RulebookMarkdown
{
    internal static string Of(IRunnersKneeAdvisor advisor, AdviceTexts? texts = null)
    {
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
        BookReview.Write(page);
        return page.ToString();
    }
}
