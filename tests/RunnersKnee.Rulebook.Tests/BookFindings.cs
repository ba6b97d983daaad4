namespace RunnersKnee.Rulebook.Tests;

/// <summary>The findings and how they are asked, in the order in which they are asked.</summary>
internal static class BookFindings
{
    internal static void Write(StringBuilder page, AdviceTexts texts)
    {
        page.Append("## Findings\n\n");
        MarkdownTable.Write(
            page,
            ["Kind", "Code", "Question", "Statements"],
            FindingCatalogue.All.Select(finding => (string[])
            [
                Kind(finding.Kind),
                $"`{Codes.Of(finding.Finding)}`",
                texts[TextKeys.Question(finding.Finding)],
                finding.Statements.Count > 0 ? string.Join(", ", finding.Statements) : "—",
            ]));
    }

    private static string Kind(FindingKind kind) => kind switch
    {
        FindingKind.RedFlag => "warning sign",
        FindingKind.Criterion => "criterion",
        FindingKind.Examination => "examination",
        FindingKind.Context => "context",
        FindingKind.ContributingCause => "contributing cause",
        _ => "precaution",
    };
}
