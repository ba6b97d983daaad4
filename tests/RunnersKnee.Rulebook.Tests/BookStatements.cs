namespace RunnersKnee.Rulebook.Tests;

/// <summary>What the source states, in sentences of our own, and the rules that carry it.</summary>
internal static class BookStatements
{
    internal static void Write(StringBuilder page, IReadOnlyList<RuleInfo> rules, AdviceTexts texts)
    {
        page.Append("## What the source states\n\n");
        MarkdownTable.Write(
            page,
            ["Statement", "In a sentence", "Rules that carry it"],
            StatementTable.Ids.Select(id => (string[])
            [
                id,
                texts[TextKeys.Statement(id)],
                string.Join(", ", rules.Where(rule => rule.Statements.Contains(id)).Select(rule => $"`{rule.Name}`")),
            ]));
    }
}
