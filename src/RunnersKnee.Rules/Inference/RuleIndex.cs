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

    internal int PlaceOf(IRuleDefinition rule) => _places[rule];
}
