using NRules;
using NRules.RuleModel;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

/// <summary>Runs the rules on a case and tells which of them left a conclusion.</summary>
internal static class RuleProbe
{
    internal static IReadOnlyList<IRuleDefinition> Definitions { get; } = RuleDefinitions.Of(Rulebook.Rules());

    private static readonly Inference Inference = new(Rulebook.Rules());

    internal static IReadOnlySet<string> Fired(KneeCase @case, bool guidelineAdditions, IEnumerable<HostWord> words) => Inference.Run(
        [.. CaseFacts.Of(@case, guidelineAdditions), .. words],
        conclusions => conclusions.Facts
            .Select(conclusion => ((ILinkedFactSource)conclusion.Source!).Rule.Name)
            .ToHashSet(StringComparer.Ordinal),
        CancellationToken.None);

    /// <summary>What the rules concluded in an example of one of them, each with the rule behind it.</summary>
    internal static IReadOnlyList<(string Rule, object Value)> Concluded(RuleExample example) => Inference.Run(
        [.. CaseFacts.Of(example.Fires, example.AdditionsWhenFiring), .. example.HostWords],
        conclusions => conclusions.Facts
            .Select(conclusion => (((ILinkedFactSource)conclusion.Source!).Rule.Name, conclusion.Value!))
            .ToList(),
        CancellationToken.None);
}
