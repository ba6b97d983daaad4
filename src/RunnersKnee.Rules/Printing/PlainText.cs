namespace RunnersKnee.Rules.Printing;

/// <summary>An advice as plain text.</summary>
internal static class PlainText
{
    // What a case or a host says cannot begin a line of its own or steer a terminal.
    internal static string Write(AdviceOutline outline) =>
        string.Concat(outline.Sections.SelectMany(Lines).Prepend(outline.Title).Select(line => PrintedText.Of(line) + '\n'));

    private static IEnumerable<string> Lines(AdviceSection section) =>
    [
        string.Empty,
        .. section.Title is { } title ? [title.ToUpperInvariant()] : Array.Empty<string>(),
        .. section.Lines.Select(line => Lead(line.Kind) + line.Text),
    ];

    private static string Lead(AdviceLineKind kind) => kind switch
    {
        AdviceLineKind.Safety => ">> ",
        AdviceLineKind.Item => "- ",
        AdviceLineKind.Caution => "! ",
        AdviceLineKind.Detail or AdviceLineKind.Source => "  ",
        _ => string.Empty,
    };
}
