using System.Text.Encodings.Web;

namespace RunnersKnee.Rules.Printing;

/// <summary>A sheet as a page of HTML: its style is in it, and it asks for nothing else.</summary>
internal static class HtmlSheet
{
    private const string Style = """
        @page { size: A4; margin: 16mm }
        body { font: 11pt/1.35 system-ui, sans-serif; color: #111; background: #fff; max-width: 46em; margin: 1.5em auto; padding: 0 1em }
        h1 { font-size: 1.4em; margin: 0 0 .5em; overflow-wrap: anywhere }
        h2 { font-size: 1.1em; margin: .9em 0 .2em }
        p { margin: .25em 0 }
        ul { margin: .2em 0; padding-left: 1.3em }
        .safety { color: #a00000; border: 2px solid #a00000; padding: .4em .6em; font-weight: bold }
        .caution { color: #a00000 }
        footer { margin-top: 1em; border-top: 1px solid #999; padding-top: .5em; font-size: .85em }
        @media print { body { max-width: none; margin: 0; padding: 0 } }
        """;

    internal static string Write(Sheet sheet, string language)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(Encode(language)).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
            .Append("<title>").Append(Encode(sheet.Title))
            .Append("</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n<main>\n<h1>")
            .Append(Encode(sheet.Title)).Append("</h1>\n");
        foreach (var section in sheet.Sections())
            Append(html, section);
        return html.Append("</main>\n<footer>").Append(Encode(sheet.Disclaimer)).Append("</footer>\n</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder html, AdviceSection section)
    {
        html.Append("<section>\n");
        if (section.Title is { } title)
            html.Append("<h2>").Append(Encode(title)).Append("</h2>\n");
        var isList = false;
        foreach (var line in section.Lines)
        {
            var isItem = line.Kind is AdviceLineKind.Item or AdviceLineKind.Caution;
            if (isItem != isList)
                html.Append(isItem ? "<ul>\n" : "</ul>\n");
            isList = isItem;
            html.Append(line.Kind switch
            {
                AdviceLineKind.Item => $"<li>{Encode(line.Text)}</li>\n",
                AdviceLineKind.Caution => $"<li class=\"caution\">{Encode(line.Text)}</li>\n",
                AdviceLineKind.Safety => $"<p class=\"safety\">{Encode(line.Text)}</p>\n",
                AdviceLineKind.Lead => $"<p><strong>{Encode(line.Text)}</strong></p>\n",
                _ => $"<p>{Encode(line.Text)}</p>\n",
            });
        }

        html.Append(isList ? "</ul>\n</section>\n" : "</section>\n");
    }

    private static string Encode(string text) => HtmlEncoder.Default.Encode(PrintedText.Of(text));
}
