using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>What an item rests on, for whoever wants to look it up: rules and facts, references.</summary>
internal static class WhyView
{
    internal static IEnumerable<IRenderable> Of(ReferralReason reason, ViewContext context) => context.Why
        ? [.. Grounds(reason.Because), .. reason.Citation is { } citation ? [Line($"Reference: {citation}")] : Array.Empty<IRenderable>()]
        : [];

    internal static IEnumerable<IRenderable> Of(TreatmentVerdict verdict, ViewContext context) =>
        context.Why ? Grounds(verdict.Because) : [];

    private static IEnumerable<IRenderable> Grounds(IReadOnlyList<Reason> because) =>
        because.Select(reason => Line(
            $"Rule {reason.Rule}"
            + (reason.Facts.Count > 0 ? $": {string.Join(", ", reason.Facts.Select(fact => fact.Text))}" : string.Empty)));

    private static IRenderable Line(string text) => Lines.Detail((text, Palette.Aside));
}
