using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>The rulebook, to read from top to bottom.</summary>
internal static class RulebookView
{
    internal static IRenderable Of(IReadOnlyList<RuleInfo> rules) => Lines.Stack(
    [
        Lines.Paragraph($"{rules.Count} rules.", Palette.Name),
        .. rules.GroupBy(Concern, StringComparer.Ordinal).SelectMany(IEnumerable<IRenderable> (concern) =>
            [new Heading(Labels.Sentence(concern.Key)), .. concern.SelectMany(Rule)]),
    ]);

    /// <summary>What a rule is about: its name begins with it, as in <c>lastResort.reached</c>.</summary>
    private static string Concern(RuleInfo rule) => string.Concat(rule.Name
        .TakeWhile(letter => letter != '.')
        .Select(letter => char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));

    private static IEnumerable<IRenderable> Rule(RuleInfo rule) =>
    [
        Lines.Item(
            (rule.Name, Palette.Name),
            (rule.Statements.Count > 0 ? $" [{string.Join(", ", rule.Statements)}]" : string.Empty, Palette.Plain)),
        Lines.Detail(rule.Description),
        Lines.Detail(($"Leads to: {rule.LeadsTo}", Palette.Aside)),
    ];
}
