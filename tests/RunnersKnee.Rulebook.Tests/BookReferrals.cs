using System.Text.RegularExpressions;

namespace RunnersKnee.Rulebook.Tests;

/// <summary>The reasons to see a clinician, most urgent first.</summary>
internal static class BookReferrals
{
    private const string Unread = "clinical practice; no publication read";

    internal static void Write(StringBuilder page, IReadOnlyList<RuleInfo> rules, AdviceTexts texts)
    {
        page.Append("## Reasons to see a clinician\n\n").Append(
            "Urgent or higher suspends the plan, but for the two reasons about a medicine; so do an age under 12 and an artificial joint. "
            + "Only a yes counts, never an open answer.\n\n");
        MarkdownTable.Write(
            page,
            ["Reason", "Urgency", "When", "What is said", "Reference"],
            from code in DisplayOrder.Of<ReferralCode>()
            from urgency in Enum.GetValues<Urgency>()
            let reasons = rules.Where(rule => rule.LeadsTo == Outcome.Of(code, urgency)).ToList()
            where reasons.Count > 0
            select (string[])
            [
                $"`{Codes.Of(code)}`",
                Codes.Of(urgency),
                string.Join(' ', reasons.Select(rule => rule.Description)),
                Regex.Replace(texts[TextKeys.Of(code)], @"\{\w+\}", "…", RegexOptions.None, TimeSpan.FromSeconds(1)),
                EvidenceTable.Citation(code) ?? Unread,
            ]);
    }
}
