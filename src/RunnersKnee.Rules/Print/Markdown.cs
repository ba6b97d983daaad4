namespace RunnersKnee.Rules;

/// <summary>An advice as Markdown (CommonMark).</summary>
internal static class Markdown
{
    private const string Punctuation = "\\`*_{}[]<>#&|~";

    internal static string Write(AdviceOutline outline)
    {
        var text = new StringBuilder("# ").Append(Escape(outline.Title)).Append('\n');
        foreach (var section in outline.FirstScreen.Concat(outline.Details))
        {
            text.Append('\n');
            if (section.Title is { } title)
                text.Append("## ").Append(Escape(title)).Append("\n\n");
            for (var index = 0; index < section.Lines.Count; index++)
            {
                // A paragraph needs an empty line before it, or it would belong to the line above.
                if (index > 0 && !IsInList(section.Lines[index].Kind))
                    text.Append('\n');
                text.Append(Line(section.Lines[index])).Append('\n');
                if (index + 1 < section.Lines.Count && !IsInList(section.Lines[index].Kind) && IsInList(section.Lines[index + 1].Kind))
                    text.Append('\n');
            }
        }

        return text.ToString();
    }

    private static bool IsInList(AdviceLineKind kind) => kind is AdviceLineKind.Item or AdviceLineKind.Caution or AdviceLineKind.Detail or AdviceLineKind.Source;

    private static string Line(AdviceLine line) => line.Kind switch
    {
        AdviceLineKind.Safety or AdviceLineKind.Lead => $"**{Escape(line.Text)}**",
        AdviceLineKind.Item or AdviceLineKind.Caution => "- " + Escape(line.Text),
        AdviceLineKind.Detail or AdviceLineKind.Source => "  - " + Escape(line.Text),
        _ => Escape(line.Text),
    };

    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in PrintedText.Of(text).Trim())
        {
            if (Punctuation.Contains(letter, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
