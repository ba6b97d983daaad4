using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>A whole advice: the library's sections, the first screen of them kept to the height of a terminal.</summary>
internal static class AdviceView
{
    internal static IRenderable Of(Advice advice, AdviceDetail detail = AdviceDetail.Brief, AdviceTexts? texts = null, string? title = null)
    {
        var outline = advice.ToOutline(new PrintOptions { Detail = detail, Texts = texts });
        return Lines.Stack([First(outline, title), Rest(outline)]);
    }

    /// <summary>What has to be seen first.</summary>
    internal static IRenderable First(AdviceOutline outline, string? title = null) =>
        new FirstScreenView(title ?? outline.Title, outline.FirstScreen);

    internal static IRenderable Rest(AdviceOutline outline) => Lines.Stack(outline.Details.SelectMany(IEnumerable<IRenderable> (section) =>
        [section.Title is { } heading ? new Heading(Safe.Text(heading)) : Lines.Blank, .. section.Lines.Select(AdviceLineView.Of)]));
}
