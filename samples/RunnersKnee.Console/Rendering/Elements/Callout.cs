using Spectre.Console;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>What must not be missed: a box on a terminal, a marked paragraph in plain text.</summary>
internal sealed class Callout(string text, Style style) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        IRenderable content = options.Capabilities.Interactive
            ? new Panel(new Text(text, style.Decoration(Decoration.Bold)))
            {
                Border = BoxBorder.Rounded,
                BorderStyle = style,
                Padding = new Padding(1, 0),
                Expand = true,
            }
            : new Margin(">> ", "   ", new Text(text));
        return content.Render(options, maxWidth);
    }
}
