using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>A whole advice: the library's sections, the first screen of them kept to the height of a terminal.</summary>
internal static class AdviceView
{
    internal static IRenderable Of(Advice advice, AdviceLength length = AdviceLength.Brief, AdviceTexts? texts = null, string? title = null)
    {
        var outline = advice.ToOutline(length, texts);
        return Lines.Stack(
        [
            new FirstScreenView(title ?? outline.Title, outline.FirstScreen),
            .. outline.Details.SelectMany(IEnumerable<IRenderable> (section) =>
                [section.Title is { } heading ? new Heading(Safe.Text(heading)) : Lines.Blank, .. section.Lines.Select(AdviceLineView.Of)]),
        ]);
    }
}
