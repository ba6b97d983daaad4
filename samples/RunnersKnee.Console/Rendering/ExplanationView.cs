using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>Why an outcome is what it is: what the advice says, what it rests on, what would change it, then the rules behind it.</summary>
internal static class ExplanationView
{
    internal static IRenderable Of(Explanation explanation) => Lines.Stack(
    [
        Lines.Paragraph($"{Labels.Sentence(explanation.Name)}: {explanation.Text}", Palette.Name),
        .. explanation.Paragraphs.SelectMany(
            IEnumerable<IRenderable> (paragraph) => [Lines.Blank, Lines.Paragraph(paragraph, Palette.Plain)]),
        .. Section("It rests on what you told", explanation.Facts.Select(fact => Lines.Item((fact.Text, Palette.Plain)))),
        new Heading("What would change it"),
        .. AlternativesView.Of(explanation),
        Lines.Blank,
        Lines.Paragraph(explanation.Note, Palette.Aside),
        .. Section(
            "The rules behind it",
            explanation.Because.Select(reason => Lines.Item((reason.Description, Palette.Plain), ($" ({reason.Rule})", Palette.Aside)))),
    ]);

    private static IEnumerable<IRenderable> Section(string title, IEnumerable<IRenderable> lines)
    {
        IRenderable[] all = [.. lines];
        return all.Length == 0 ? [] : [new Heading(title), .. all];
    }
}
