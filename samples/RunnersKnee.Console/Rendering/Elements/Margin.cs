using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>
/// Text that is wrapped beside a margin: the lead stands before its first line, blanks before the others. Nothing trails a line.
/// </summary>
internal sealed class Margin(string lead, string rest, IRenderable text) : Renderable
{
    private const int NarrowestText = 20;

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var first = true;
        foreach (var line in Segment.SplitLines(text.Render(options, Math.Max(maxWidth - rest.Length, NarrowestText))))
        {
            if (line.Count > 0)
                yield return new Segment(first ? lead : rest);
            foreach (var segment in WithoutTrailingBlanks(line))
                yield return segment;
            yield return Segment.LineBreak;
            first = false;
        }
    }

    private static IEnumerable<Segment> WithoutTrailingBlanks(SegmentLine line)
    {
        var count = line.Count;
        while (count > 0 && string.IsNullOrWhiteSpace(line[count - 1].Text))
            count--;
        for (var index = 0; index < count; index++)
            yield return index < count - 1 ? line[index] : new Segment(line[index].Text.TrimEnd(), line[index].Style);
    }
}
