using System.Text.Encodings.Web;

namespace RunnersKnee.Rules.Printing;

/// <summary>A sheet as a page of HTML: its style is in it, and it asks for nothing else.</summary>
internal static class HtmlSheet
{
    private const string Style = """
        @page { size: A4; margin: 12mm }
        body { font: 10.5pt/1.3 system-ui, sans-serif; color: #111; background: #fff; max-width: 46em; margin: 1.5em auto; padding: 0 1em }
        h1 { font-size: 1.4em; margin: 0 0 .5em; overflow-wrap: anywhere }
        h2 { font-size: 1.1em; margin: .9em 0 .2em }
        p { margin: .25em 0 }
        ul { margin: .2em 0; padding-left: 1.3em }
        .safety { color: #a00000; border: 2px solid #a00000; padding: .4em .6em; font-weight: bold }
        .caution { color: #a00000 }
        footer { margin-top: 1em; border-top: 1px solid #999; padding-top: .5em; font-size: .85em }
        @media print {
          body { max-width: none; margin: 0; padding: 0 }
          body.dense { font: 9pt/1.25 system-ui, sans-serif }
          .dense h2 { margin-top: .6em }
        }
        """;

    // With so many words, a page of A4 needs smaller letters to hold them.
    private const int ManyWords = 380;

    internal static string Write(Sheet sheet, string language)
    {
        AdviceSection[] sections = [.. sheet.Sections()];
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(Encode(language)).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
            .Append("<title>").Append(Encode(sheet.Title))
            .Append("</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n")
            .Append(IsDense(sections) ? "<body class=\"dense\">" : "<body>").Append("\n<main>\n<h1>")
            .Append(Encode(sheet.Title)).Append("</h1>\n");
        if (sheet.Day is { } day)
            html.Append("<p class=\"day\">").Append(day).Append("</p>\n");
        foreach (var section in sections)
            Append(html, section);
        return html.Append("</main>\n<footer>").Append(Encode(sheet.Note)).Append("</footer>\n</body>\n</html>\n").ToString();
    }

    private static bool IsDense(IEnumerable<AdviceSection> sections) =>
        sections.SelectMany(section => section.Lines).Sum(line => line.Text.AsSpan().Count(' ') + 1) > ManyWords;

    private static void Append(StringBuilder html, AdviceSection section)
    {
        html.Append("<section>\n");
        if (section.Title is { } title)
            html.Append("<h2>").Append(Encode(title)).Append("</h2>\n");
        for (var at = 0; at < section.Lines.Count;)
            at = IsItem(section.Lines[at]) ? AppendList(html, section.Lines, at) : AppendParagraph(html, section.Lines[at], at);
        html.Append("</section>\n");
    }

    private static int AppendParagraph(StringBuilder html, AdviceLine line, int at)
    {
        html.Append(line.Kind switch
        {
            AdviceLineKind.Safety => $"<p class=\"safety\">{Encode(line.Text)}</p>\n",
            AdviceLineKind.Lead => $"<p><strong>{Encode(line.Text)}</strong></p>\n",
            _ => $"<p>{Encode(line.Text)}</p>\n",
        });
        return at + 1;
    }

    /// <summary>Writes items that follow each other, each with the details that belong to it.</summary>
    /// <returns>The place of what comes after the list.</returns>
    private static int AppendList(StringBuilder html, IReadOnlyList<AdviceLine> lines, int at)
    {
        html.Append("<ul>\n");
        while (at < lines.Count && IsItem(lines[at]))
        {
            html.Append(lines[at].Kind == AdviceLineKind.Caution ? "<li class=\"caution\">" : "<li>").Append(Encode(lines[at].Text));
            for (at++; at < lines.Count && lines[at].Kind == AdviceLineKind.Detail; at++)
                html.Append("<br/>").Append(Encode(lines[at].Text));
            html.Append("</li>\n");
        }

        html.Append("</ul>\n");
        return at;
    }

    private static bool IsItem(AdviceLine line) => line.Kind is AdviceLineKind.Item or AdviceLineKind.Caution;

    private static string Encode(string text) => HtmlEncoder.Default.Encode(PrintedText.Of(text));
}
