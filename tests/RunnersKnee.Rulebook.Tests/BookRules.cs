namespace RunnersKnee.Rulebook.Tests;

/// <summary>Every rule in words, chapter by chapter, in the order of the rulebook.</summary>
internal static class BookRules
{
    /// <summary>A rule stands in the chapter that its name begins with.</summary>
    private static readonly (string Prefix, string Title)[] Chapters =
    [
        ("referral.", "Referral"),
        ("assessment.", "Assessment"),
        ("precaution.", "Precautions"),
        ("plan.", "Plan"),
        ("lastResort.", "Last resort"),
        ("warning.", "Warnings"),
        ("note.", "Notes"),
        ("verdict.", "Verdicts"),
        ("questions.", "Questions"),
    ];

    internal static void Write(StringBuilder page, IReadOnlyList<RuleInfo> rules, AdviceTexts texts)
    {
        page.Append("## The rules\n\n").Append(rules.Count)
            .Append(" rules. The verdict of guidance is that on the statements a rule carries.\n\n");
        foreach (var (prefix, title) in Chapters)
        {
            page.Append("### ").Append(title).Append("\n\n");
            MarkdownTable.Write(
                page,
                ["Rule", "In words", "Rests on", "Guidance", "Leads to"],
                rules.Where(rule => rule.Name.StartsWith(prefix, StringComparison.Ordinal)).Select(rule => Row(rule, texts)));
        }
    }

    private static IReadOnlyList<string> Row(RuleInfo rule, AdviceTexts texts) =>
    [
        $"`{rule.Name}`",
        rule.Description,
        string.Join(", ", rule.Statements.Concat(rule.Marks)),
        Guidance(rule, texts),
        rule.LeadsTo,
    ];

    private static string Guidance(RuleInfo rule, AdviceTexts texts) => rule.Statements.Count == 0
        ? "—"
        : string.Join("; ", rule.Statements.Select(EvidenceTable.Get)
            .GroupBy(row => row.Verdict)
            .Select(rows => $"{texts[TextKeys.Of(rows.Key)]} ({string.Join(", ", rows.Select(row => row.Key))})"));
}
