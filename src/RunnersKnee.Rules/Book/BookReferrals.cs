using System.Text;

namespace RunnersKnee.Rules;

/// <summary>The reasons to see a clinician, most urgent first.</summary>
internal static class BookReferrals
{
    /// <summary>Beyond this a list of conditions says less than the words of the rule.</summary>
    private const int MostParts = 8;

    private const string Unread = "clinical practice; no publication read";

    internal static void Write(StringBuilder page, AdviceTexts texts)
    {
        page.Append("## Reasons to see a clinician\n\nUrgent or higher, and an age under 12, suspend the plan. Only a yes counts, never an open answer.\n\n");
        var wording = new ConditionWording(texts);
        MarkdownTable.Write(
            page,
            ["Urgency", "Reason", "When", "What is said", "Reference"],
            [
                .. ReferralLines.All.Select(line => Row(line.Urgency, line.Code, When(line.Condition.Explain(KneeCase.Empty, wording)), texts)),
                Row(Urgency.Routine, ReferralCode.ConservativeCareFailed, "The plan is active, no step is left and at least one has failed", texts),
            ]);
    }

    private static IReadOnlyList<string> Row(Urgency urgency, ReferralCode code, string when, AdviceTexts texts) =>
        [Codes.Of(urgency), $"`{Codes.Of(code)}`", when, texts[TextKeys.Of(code)], Citations.Of(code) ?? Unread];

    private static string When(ExplainedCondition condition) => condition.Parts.Count switch
    {
        0 => condition.Text,
        > MostParts => "A treatment made things worse",
        _ => $"{condition.Text}: ({string.Join("; ", condition.Parts.Select(When))})",
    };
}
