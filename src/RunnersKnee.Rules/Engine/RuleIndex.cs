using NRules.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>The rules that run, and the place of each in the rulebook.</summary>
internal sealed class RuleIndex(IReadOnlyList<IRuleDefinition> rules)
{
    private readonly Dictionary<IRuleDefinition, int> _places = rules.Select((rule, place) => (rule, place)).ToDictionary();

    /// <summary>The rules as the rulebook lists them.</summary>
    internal IReadOnlyList<RuleInfo> Describe() =>
    [
        .. rules.Select(rule => new RuleInfo
        {
            Name = rule.Name,
            Description = rule.Description,
            Statements = [.. rule.Tags.Where(IsStatement)],
            LeadsTo = (string)rule.Properties[RuleDefinitions.LeadsTo],
            Marks = [.. rule.Tags.Where(tag => !IsStatement(tag))],
        }),
    ];

    internal string NameAt(int place) => rules[place].Name;
    internal int PlaceOf(IRuleDefinition rule) => _places[rule];

    private static bool IsStatement(string tag) =>
        tag.StartsWith("RK-", StringComparison.Ordinal) || tag.StartsWith("POLICY-", StringComparison.Ordinal);
}
