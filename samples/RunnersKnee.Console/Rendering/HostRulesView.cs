using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>What a host's own rules added, and which of them failed. This host has none.</summary>
internal static class HostRulesView
{
    internal static IEnumerable<IRenderable> Of(Advice advice) =>
    [
        .. (advice.Local ?? []).Select(addition => Lines.Item((addition.Text, Palette.Plain))),
        .. (advice.Degraded ?? []).Select(rule => Lines.Item(($"Rule {rule.Rule} failed: {rule.Message}", Palette.Care))),
    ];
}
