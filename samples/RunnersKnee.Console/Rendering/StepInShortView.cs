using RunnersKnee.Rules;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>A step that is not the current one: what belongs to it, by name.</summary>
internal static class StepInShortView
{
    internal static IEnumerable<IRenderable> Of(PlanStep step, ViewContext context)
    {
        var labels = context.Labels;
        yield return Lines.Paragraph($"Step {PlanView.Number(step)}: {step.Title} ({labels.Of(step.Status)})", Palette.Name);

        // What belongs to a step that is over would read as if it were still to be done.
        if (step.Status is PlanStepStatus.Achieved or PlanStepStatus.Failed && !context.Why)
            yield break;

        Recommendation[] offered = [.. step.Recommendations.Where(item => item.Status == TreatmentStatus.Recommended)];
        if (offered.Length > 0)
            yield return Lines.Item(Names(offered, labels));
        foreach (var item in step.Recommendations.Where(item => item.Status != TreatmentStatus.Recommended))
            yield return Lines.Item((LeftOutView.Of(item, labels), Palette.Aside));
    }

    private static (string Text, Style Style)[] Names(Recommendation[] items, Labels labels) =>
    [
        .. items.SelectMany((item, index) => Name(item, index < items.Length - 1 ? "; " : string.Empty, labels)),
    ];

    // What separates two names belongs to the piece before it, or a line might begin with it.
    private static IEnumerable<(string Text, Style Style)> Name(Recommendation item, string separator, Labels labels)
    {
        if (!EvidenceView.IsContested(item.Evidence))
            return [(labels.Of(item.Treatment) + separator, Palette.Plain)];
        var (text, style) = EvidenceView.Mark(item.Evidence, labels);
        return [(labels.Of(item.Treatment), Palette.Plain), (text + separator, style)];
    }
}
