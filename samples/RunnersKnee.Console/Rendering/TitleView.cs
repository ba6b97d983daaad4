using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>Whose advice it is.</summary>
internal static class TitleView
{
    internal static IEnumerable<IRenderable> Of(Advice advice)
    {
        var whose = advice.Id is null ? "Advice on a knee" : $"Advice on the case {Safe.Quote(advice.Id)}";
        yield return Lines.Paragraph(advice.GuidelineAdditions ? $"{whose}, with additions from published guidance" : whose, Palette.Name);
    }
}
