namespace RunnersKnee.Rulebook.Tests;

/// <summary>Writes a table of Markdown, one line a row.</summary>
internal static class MarkdownTable
{
    internal static void Write(StringBuilder page, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        Row(page, head);
        Row(page, [.. head.Select(_ => "---")]);
        foreach (var row in rows)
            Row(page, row);
        page.Append('\n');
    }

    private static void Row(StringBuilder page, IReadOnlyList<string> cells) =>
        page.Append("| ").AppendJoin(" | ", cells.Select(Cell)).Append(" |\n");

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ');
}
