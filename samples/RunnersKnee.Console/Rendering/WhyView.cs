using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>What an item rests on, for whoever wants to look it up: statements, rules and facts, references.</summary>
internal static class WhyView
{
    internal static IEnumerable<IRenderable> Of(ReferralReason reason, ViewContext context) => context.Why
        ? [.. Grounds([], reason.Because), .. reason.Citation is { } citation ? [Line($"Reference: {citation}")] : Array.Empty<IRenderable>()]
        : [];

    internal static IEnumerable<IRenderable> Of(Note note, ViewContext context) => context.Why ? Grounds(note.Statements, note.Because) : [];

    internal static IEnumerable<IRenderable> Of(TreatmentVerdict verdict, ViewContext context) => context.Why ? Grounds([], verdict.Because) : [];

    internal static IEnumerable<IRenderable> Of(
        IReadOnlyList<string> statements, IReadOnlyList<Reason> because, Evidence evidence, ViewContext context) => context.Why
        ? [.. Grounds(statements, because), .. References(evidence, context.Labels)]
        : [];

    internal static IEnumerable<IRenderable> Grounds(IReadOnlyList<string> statements, IReadOnlyList<Reason> because)
    {
        if (statements.Count > 0)
            yield return Line($"Protocol: {string.Join(", ", statements)}");
        foreach (var reason in because)
            yield return Line($"Rule {reason.Rule}{(reason.Facts.Count > 0 ? $": {string.Join(", ", reason.Facts)}" : string.Empty)}");
    }

    private static IEnumerable<IRenderable> References(Evidence evidence, Labels labels) =>
        evidence.References.Select(reference => Line($"Reference: {reference.Text} ({labels.Of(reference.Basis)})"));

    private static IRenderable Line(string text) => Lines.Detail((text, Palette.Aside));
}
