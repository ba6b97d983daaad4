using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>Why an outcome is what it is: in short, what would change it, then line by line down to what was told.</summary>
internal static class ExplanationView
{
    internal static IRenderable Of(Explanation explanation) => Lines.Stack(
    [
        Lines.Paragraph($"{Labels.Sentence(explanation.Text)}: {explanation.Name}", Palette.Name),
        new Heading("Why"),
        .. explanation.Orders.Select(InShort),
        new Heading("What would change it"),
        .. AlternativesView.Of(explanation),
        .. AlternativesView.OutOfReach(explanation),
        Lines.Paragraph(explanation.Note, Palette.Aside),
        new Heading("Line by line"),
        Lines.Paragraph("Of the lines of each order, the first that holds decides (>). [x] holds, [ ] does not.", Palette.Aside),
        .. explanation.Orders.SelectMany(Order),
    ]);

    private static IRenderable InShort(ExplainedPrecedence order)
    {
        if (order.Lines.FirstOrDefault(line => line.Decides) is not { } decisive)
            return Lines.Item(($"{order.Title}: no line holds", Palette.Plain));
        var because = string.Join("; ", decisive.Conditions.Select(condition => condition.Text + Seen(condition)));
        return Lines.Item(($"{order.Title}: ", Palette.Plain), (decisive.Text, Palette.Name), ($", because {because}", Palette.Plain));
    }

    private static IEnumerable<IRenderable> Order(ExplainedPrecedence order) =>
        [Lines.Blank, Lines.Paragraph(order.Title, Palette.Name), .. order.Lines.SelectMany(Line)];

    private static IEnumerable<IRenderable> Line(ExplainedLine line) =>
    [
        new Margin(
            $"{(line.Decides ? ">" : " ")} {line.Number}. ",
            "     ",
            Lines.Paragraph(line.Text, line.Decides ? Palette.Name : Palette.Plain)),
        .. line.Conditions.SelectMany(condition => Condition(condition, indent: 5)),
    ];

    private static IEnumerable<IRenderable> Condition(ExplainedCondition condition, int indent)
    {
        var blanks = new string(' ', indent);
        return
        [
            new Margin(
                blanks + (condition.Holds ? "[x] " : "[ ] "),
                blanks + "    ",
                Lines.Paragraph(condition.Text + Seen(condition), condition.Holds ? Palette.Plain : Palette.Aside)),
            .. condition.Parts.SelectMany(part => Condition(part, indent + 4)),
        ];
    }

    private static string Seen(ExplainedCondition condition) => condition.Seen.Count > 0 ? $" ({string.Join(", ", condition.Seen)})" : string.Empty;
}
