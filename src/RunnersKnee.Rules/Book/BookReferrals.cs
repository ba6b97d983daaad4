using System.Text;

namespace RunnersKnee.Rules;

/// <summary>The reasons to see a clinician, most urgent first.</summary>
internal static class BookReferrals
{
    private const string Unread = "clinical practice; no publication read";

    internal static void Write(StringBuilder page, IReadOnlyList<RuleInfo> rules, AdviceTexts texts)
    {
        page.Append("## Reasons to see a clinician\n\nUrgent or higher, and an age under 12, suspend the plan. Only a yes counts, never an open answer.\n\n");
        MarkdownTable.Write(
            page,
            ["Reason", "When", "What is said", "Reference"],
            Enum.GetValues<ReferralCode>().Select(code => Row(code, rules, texts)));
    }

    private static IReadOnlyList<string> Row(ReferralCode code, IReadOnlyList<RuleInfo> rules, AdviceTexts texts) =>
        [$"`{Codes.Of(code)}`", When(code, rules), texts[TextKeys.Of(code)], Citations.Of(code) ?? Unread];

    private static string When(ReferralCode code, IReadOnlyList<RuleInfo> rules) =>
        string.Join(' ', rules.Where(rule => rule.Name == "referral." + Codes.Of(code)).Select(rule => rule.Description));
}
