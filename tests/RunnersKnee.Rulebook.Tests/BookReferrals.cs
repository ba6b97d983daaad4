namespace RunnersKnee.Rulebook.Tests;

/// <summary>The reasons to see a clinician, most urgent first.</summary>
internal static class BookReferrals
{
    private const string Unread = "clinical practice; no publication read";

    internal static void Write(StringBuilder page, IReadOnlyList<RuleInfo> rules, AdviceTexts texts)
    {
        page.Append("## Reasons to see a clinician\n\n").Append(
            "Urgent or higher, and an age under 12, suspend the plan. Only a yes counts, never an open answer.\n\n");
        MarkdownTable.Write(
            page,
            ["Reason", "Urgency", "When", "What is said", "Reference"],
            from code in Enum.GetValues<ReferralCode>()
            from urgency in Enum.GetValues<Urgency>()
            let reasons = rules.Where(rule => rule.LeadsTo == Outcome.Of(code, urgency)).ToList()
            where reasons.Count > 0
            select (string[])
            [
                $"`{Codes.Of(code)}`",
                Codes.Of(urgency),
                string.Join(' ', reasons.Select(rule => rule.Description)),
                texts[TextKeys.Of(code)],
                EvidenceTable.Citation(code) ?? Unread,
            ]);
    }
}
