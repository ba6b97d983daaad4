namespace RunnersKnee.Rulebook.Tests;

/// <summary>What published guidance and research say of each statement.</summary>
internal static class BookEvidence
{
    internal static void Write(StringBuilder page, AdviceTexts texts)
    {
        page.Append("## What guidance and research say\n\n");
        MarkdownTable.Write(
            page,
            ["Statement", "Verdict", "In words", "References"],
            EvidenceTable.All.Select(row => (string[])
            [
                row.Key,
                texts[TextKeys.Of(row.Verdict)],
                texts[TextKeys.Evidence(row.Key)],
                row.References.Count > 0
                    ? string.Join("; ", row.References.Select(reference => $"{reference.Text} ({texts[TextKeys.Of(reference.Basis)]})"))
                    : "—",
            ]));
    }
}
