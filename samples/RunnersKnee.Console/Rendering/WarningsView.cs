using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>What the protocol warns against.</summary>
internal static class WarningsView
{
    internal static IEnumerable<IRenderable> Of(Advice advice, ViewContext context)
    {
        if (advice.Warnings.Count > 0)
            yield return new Heading("What the protocol warns against");
        foreach (var warning in advice.Warnings)
        {
            yield return Lines.Item(
                ($"{context.Labels.Of(warning.Treatment)}: {context.Labels.Of(warning.Level)}", Palette.Name),
                EvidenceView.Mark(warning.Evidence, context.Labels));
            yield return Lines.Detail(warning.Text);
            foreach (var line in Details(warning, context))
                yield return line;
        }
    }

    // A warning's own text says what guidance makes of it.
    private static IEnumerable<IRenderable> Details(Warning warning, ViewContext context) => context.Why
        ? [.. EvidenceView.Of(warning.Evidence, context), .. WhyView.Of(warning.Statements, warning.Because, warning.Evidence, context)]
        : [];
}
