using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>What the marks mean, before the first of them.</summary>
internal static class LegendView
{
    internal static IEnumerable<IRenderable> Of(Advice advice) => advice.Plan.Status == PlanStatus.Active || advice.Warnings.Count > 0
        ? [Lines.Blank, Lines.Paragraph("Marks such as [guidance disagrees] tell where published guidance stands on what the protocol says.", Palette.Aside)]
        : [];
}
