using System.Globalization;
using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>The rulebook, to read from top to bottom.</summary>
internal static class RulebookView
{
    internal static IRenderable Of(IReadOnlyList<RuleInfo> rules) => Lines.Stack(
    [
        Lines.Paragraph($"{rules.Count} rules. Higher priority fires first.", Palette.Name),
        .. rules.SelectMany(Rule),
    ]);

    private static IEnumerable<IRenderable> Rule(RuleInfo rule) =>
    [
        Lines.Item(
            (rule.Name, Palette.Name),
            (rule.Statements.Count > 0 ? $" [{string.Join(", ", rule.Statements)}]" : string.Empty, Palette.Plain),
            (string.Create(CultureInfo.InvariantCulture, $" priority {rule.Priority}"), Palette.Aside)),
        Lines.Detail(rule.Description),
    ];
}
