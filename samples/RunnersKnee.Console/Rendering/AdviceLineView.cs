using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>A line of an advice. The one colour says that something calls for care.</summary>
internal static class AdviceLineView
{
    internal static IRenderable Of(AdviceLine line)
    {
        var text = Safe.Text(line.Text);
        return line.Kind switch
        {
            AdviceLineKind.Safety => new Callout(text, Palette.Safety),
            AdviceLineKind.Lead => Lines.Paragraph(text, Palette.Name),
            AdviceLineKind.Item => Lines.Item((text, Palette.Plain)),
            AdviceLineKind.Caution => Lines.Item((text, Palette.Safety)),
            AdviceLineKind.Detail => Lines.Detail(text),
            AdviceLineKind.Source => Lines.Detail((text, Palette.Aside)),
            _ => Lines.Paragraph(text),
        };
    }
}
