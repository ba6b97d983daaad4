using NRules;
using NRules.RuleModel;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

/// <summary>Runs the rules on a case and tells which of them left a conclusion.</summary>
internal static class RuleProbe
{
    internal static IReadOnlyList<IRuleDefinition> Definitions { get; } = RuleDefinitions.Of(Rulebook.Rules());

    private static readonly Inference Inference = new(Rulebook.Rules());

    internal static IReadOnlySet<string> Fired(KneeCase @case, bool guidelineAdditions, IEnumerable<LocalFact> added) =>
        Concluded([.. CaseFacts.Of(@case, guidelineAdditions), .. added]).Select(conclusion => conclusion.Rule)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>What the rules concluded in an example of one of them, each with the rule behind it.</summary>
    internal static IReadOnlyList<(string Rule, object Value)> Concluded(RuleExample example) =>
        [.. Concluded([.. CaseFacts.Of(example.Fires, example.AdditionsWhenFiring), .. example.LocalFacts])];

    private static IEnumerable<(string Rule, object Value)> Concluded(IReadOnlyList<object> facts) =>
        Inference.Run(facts, CancellationToken.None).All<object>()
        .Select(conclusion => (((ILinkedFactSource)conclusion.Fact.Source!).Rule.Name, conclusion.Value));
}
