using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>What would change an outcome, or that nothing was found that would.</summary>
internal static class AlternativesView
{
    internal static IEnumerable<IRenderable> Of(Explanation explanation)
    {
        foreach (var alternative in explanation.Alternatives)
            yield return Lines.SubItem((alternative.Summary, Palette.Plain));
        if (explanation.OutOfReach is { } outOfReach)
            yield return Lines.Detail(outOfReach);
    }
}
