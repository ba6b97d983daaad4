namespace RunnersKnee.Rulebook.Tests;

/// <summary>The findings and how they are asked, in the order in which they are asked.</summary>
internal static class BookFindings
{
    internal static void Write(StringBuilder page, AdviceTexts texts)
    {
        page.Append("## Findings\n\n");
        MarkdownTable.Write(
            page,
            ["Kind", "Code", "Question", "What counts", "Answered by", "Statements"],
            FindingCatalogue.All.Select(finding => (string[])
            [
                Kind(finding.Kind),
                $"`{Codes.Of(finding.Finding)}`",
                texts[TextKeys.Question(finding.Finding)],
                texts[TextKeys.Help(finding.Finding)],
                AnsweredBy(finding.AnsweredBy),
                finding.Statements.Count > 0 ? string.Join(", ", finding.Statements) : "—",
            ]));
    }

    private static string AnsweredBy(Answerer answerer) => answerer switch
    {
        Answerer.LayPerson => "anyone",
        Answerer.WhoeverFeelsForIt => "whoever feels for it",
        _ => "a clinician",
    };

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
