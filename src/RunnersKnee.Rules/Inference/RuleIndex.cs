using NRules.RuleModel;

namespace RunnersKnee.Rules;

/// <summary>The rules that run, and the place of each in the rulebook.</summary>
internal sealed class RuleIndex
{
    private readonly Dictionary<IRuleDefinition, int> _places = new(ReferenceEqualityComparer.Instance);

    internal RuleIndex(IReadOnlyList<IRuleDefinition> rules)
    {
        All = rules;
        for (var place = 0; place < rules.Count; place++)
            _places.Add(rules[place], place);
    }

    internal IReadOnlyList<IRuleDefinition> All { get; }

    /// <summary>The rules as the rulebook lists them.</summary>
    internal IReadOnlyList<RuleInfo> Describe() =>
    [
        .. All.Select(rule => new RuleInfo(rule.Name, rule.Description, [.. rule.Tags.Where(IsStatement)], rule.Priority)
        {
            LeadsTo = RuleDefinitions.OutcomeOf(rule),
            Marks = [.. rule.Tags.Where(tag => !IsStatement(tag))],
        }),
    ];

    internal int PlaceOf(IRuleDefinition rule) => _places[rule];

    private static bool IsStatement(string tag) =>
        tag.StartsWith("RK-", StringComparison.Ordinal) || tag.StartsWith("POLICY-", StringComparison.Ordinal);
}
