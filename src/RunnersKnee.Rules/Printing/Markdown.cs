namespace RunnersKnee.Rules.Printing;

/// <summary>An advice as Markdown (CommonMark).</summary>
internal static class Markdown
{
    private const string Punctuation = "\\`*_{}[]<>#&|~";

    internal static string Write(AdviceOutline outline) =>
        $"# {Escape(outline.Title)}\n{string.Concat(outline.Sections.SelectMany(Parts))}";

    private static IEnumerable<string> Parts(AdviceSection section) =>
    [
        section.Title is { } title ? $"\n## {Escape(title)}\n\n" : "\n",
        .. section.Lines.Select((line, index) =>
            (index > 0 && !AreOneList(section.Lines[index - 1], line) ? "\n" : string.Empty) + Line(line) + '\n'),
    ];

    /// <summary>
    /// Whether two lines follow each other in a list. Between any others is an empty line, or they would be one paragraph.
    /// </summary>
    private static bool AreOneList(AdviceLine above, AdviceLine line) =>
        above.Kind >= AdviceLineKind.Item && line.Kind >= AdviceLineKind.Item;

    private static string Line(AdviceLine line) => line.Kind switch
    {
        AdviceLineKind.Safety or AdviceLineKind.Lead => $"**{Escape(line.Text)}**",
        AdviceLineKind.Item or AdviceLineKind.Caution => "- " + Escape(line.Text),
        AdviceLineKind.Detail or AdviceLineKind.Source => "  - " + Escape(line.Text),
        _ => Escape(line.Text),
    };

    private static string Escape(string text) => string.Concat(
        PrintedText.Of(text).Trim().Select(letter =>
            Punctuation.Contains(letter, StringComparison.Ordinal) ? $"\\{letter}" : letter.ToString()));
}
