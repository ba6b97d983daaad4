using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>What calls for care.</summary>
internal static class CautionsView
{
    internal static IEnumerable<IRenderable> Of(IReadOnlyList<Caution> cautions) =>
        cautions.Select(caution => Lines.Detail(("Take care: " + caution.Text, Palette.Safety)));
}
