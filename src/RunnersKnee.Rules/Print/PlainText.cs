namespace RunnersKnee.Rules;

/// <summary>An advice as plain text.</summary>
internal static class PlainText
{
    internal static string Write(AdviceOutline outline)
    {
        var text = new StringBuilder();
        Line(text, outline.Title);
        foreach (var section in outline.FirstScreen.Concat(outline.Details))
        {
            text.Append('\n');
            if (section.Title is { } title)
                Line(text, title.ToUpperInvariant());
            foreach (var line in section.Lines)
                Line(text, Lead(line.Kind) + line.Text);
        }

        return text.ToString();
    }

    private static string Lead(AdviceLineKind kind) => kind switch
    {
        AdviceLineKind.Safety => ">> ",
        AdviceLineKind.Item => "- ",
        AdviceLineKind.Caution => "! ",
        AdviceLineKind.Detail or AdviceLineKind.Source => "  ",
        _ => string.Empty,
    };

    // What a case or a host says cannot begin a line of its own or steer a terminal.
    private static void Line(StringBuilder text, string line)
    {
        foreach (var letter in line)
            text.Append(PrintedText.IsSafe(letter) ? letter : ' ');
        text.Append('\n');
    }
}
