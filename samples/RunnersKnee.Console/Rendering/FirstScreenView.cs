using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>What has to be seen without scrolling. Where it would be too high, empty lines go.</summary>
internal sealed class FirstScreenView(string title, IReadOnlyList<AdviceSection> sections) : Renderable
{
    // Of a terminal of 24 lines, the last one is where the next command is typed.
    private const int MostLines = 23;

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var wide = Render(isTight: false);
        return wide.Count(segment => segment.IsLineBreak) <= MostLines ? wide : Render(isTight: true);

        List<Segment> Render(bool isTight) => [.. Content(isTight).Render(options, maxWidth)];
    }

    private IRenderable Content(bool isTight) => Lines.Stack(
    [
        Lines.Paragraph(Safe.Text(title), Palette.Aside),
        .. sections.SelectMany((section, index) => Section(section, hasBlank: !isTight && index > 0)),
        Lines.Paragraph(AdviceTexts.English["print.more"], Palette.Aside),
    ]);

    private static IEnumerable<IRenderable> Section(AdviceSection section, bool hasBlank) =>
    [
        .. hasBlank ? [Lines.Blank] : Array.Empty<IRenderable>(),
        .. section.Title is { } title ? [Lines.Paragraph(Safe.Text(title), Palette.Name)] : Array.Empty<IRenderable>(),
        .. section.Lines.Select(AdviceLineView.Of),
    ];
}
