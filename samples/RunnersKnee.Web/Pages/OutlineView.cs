namespace RunnersKnee.Web;

/// <summary>The sections of an advice as the library words them. What is about a treatment tells why when it is unfolded.</summary>
internal static class OutlineView
{
    internal static Html Shown(AdviceSection section, string look) => Html.Of($"""
        <section class="{look}">
        {(section.Title is { } title ? Html.Of($"<h2>{title}</h2>{Lines(section.Lines)}")
            : Html.Of($"<h2>{section.Lines[0].Text}</h2>{Lines([.. section.Lines.Skip(1)])}"))}
        </section>
        """);

    internal static Html Folded(AdviceSection section) => Html.Of($"""
        <details class="part"><summary>{section.Title}</summary>
        {Lines(section.Lines, hasWhy: true)}
        </details>
        """);

    private static Html Lines(IReadOnlyList<AdviceLine> lines, bool hasWhy = false)
    {
        var pieces = new List<Html>();
        for (var at = 0; at < lines.Count;)
        {
            var isList = IsItem(lines[at]);
            var items = new List<Html>();
            while (at < lines.Count && IsItem(lines[at]) == isList)
            {
                var line = lines[at++];
                var details = lines.Skip(at).TakeWhile(next => isList && next.Kind == AdviceLineKind.Detail).ToList();
                at += details.Count;
                items.Add(isList ? Item(line, details, hasWhy) : Paragraph(line));
            }

            pieces.Add(isList ? Html.Of($"<ul>{items}</ul>") : Html.Of($"{items}"));
        }

        return Html.Of($"{pieces}");
    }

    private static Html Item(AdviceLine line, IReadOnlyList<AdviceLine> details, bool hasWhy) => Html.Of($"""
        <li{Html.If(line.Kind == AdviceLineKind.Caution, $" class=\"caution\"")}>{line.Text}{Html.Each(
            details, detail => Html.Of($"<p>{detail.Text}</p>"))}{Html.If(hasWhy && line.About is not null, $"{Why(line.About!)}")}</li>
        """);

    private static Html Paragraph(AdviceLine line) => line.Kind is AdviceLineKind.Lead or AdviceLineKind.Safety
        ? Html.Of($"<p><strong>{line.Text}</strong></p>")
        : Html.Of($"<p>{line.Text}</p>");

    /// <summary>A script asks for it when it is unfolded; without one, the button does.</summary>
    private static Html Why(string about) => Html.Of($"""
        <details class="why"><summary>Why, and what would change it</summary>
        <button class="quiet" form="{AdvicePage.Form}" formaction="{WhyEndpoint.Address}"
        name="{WhyEndpoint.About}" value="{about}">Show why</button>
        </details>
        """);

    private static bool IsItem(AdviceLine line) => line.Kind is AdviceLineKind.Item or AdviceLineKind.Caution;
}
