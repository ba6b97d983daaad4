using Spectre.Console;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>The heading of a part: a ruled line on a terminal, an underlined one in plain text. An empty line comes before it.</summary>
internal sealed class Heading(string title) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        yield return Segment.LineBreak;
        if (options.Capabilities.Interactive)
        {
            IRenderable rule = new Rule(Markup.Escape(title)) { Justification = Justify.Left, Style = Palette.Name };
            foreach (var segment in rule.Render(options, maxWidth))
                yield return segment;
        }
        else
        {
            IRenderable text = new Text(title);
            List<SegmentLine> lines = Segment.SplitLines(text.Render(options, maxWidth));
            foreach (var line in lines)
            {
                foreach (var segment in line)
                    yield return segment;
                yield return Segment.LineBreak;
            }

            yield return new Segment(new string('-', lines.Max(line => line.CellCount())));
            yield return Segment.LineBreak;
        }
    }
}
