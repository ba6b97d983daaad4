using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>A rule, or one of its alternatives, ready to run.</summary>
/// <param name="definition">The rule.</param>
/// <param name="level">The place of its priority, the highest being 0.</param>
/// <param name="bindings">What the rule binds, with how far up from its last token that is; -1 if only another alternative binds it.</param>
internal sealed class CompiledRule(IRuleDefinition definition, int level, IReadOnlyList<(Declaration Declaration, int Up)> bindings)
{
    private MatchTrigger _triggers;

    internal IRuleDefinition Definition => definition;

    internal int Level => level;

    internal bool IsRepeatable { get; } = definition.Repeatability == RuleRepeatability.Repeatable;

    internal RuleAction[] Actions
    {
        get;
        set
        {
            field = value;
            foreach (var action in value)
                _triggers |= action.Triggers;
        }
    } = [];

    /// <summary>How many facts it gives.</summary>
    internal int GivenCount { get; set; }

    internal bool HasActionFor(MatchTrigger trigger) => (_triggers & trigger) != MatchTrigger.None;

    /// <summary>How much it binds.</summary>
    internal int BindingCount => bindings.Count;

    /// <summary>What is bound, in the order in which it is written.</summary>
    internal FactMatch[] Matches(Token token)
    {
        var matches = new FactMatch[bindings.Count];
        for (var i = 0; i < matches.Length; i++)
            matches[i] = new FactMatch(bindings[i].Declaration, FactAt(token, i));
        return matches;
    }

    /// <summary>What is bound at a place.</summary>
    internal IFact Bound(Token token, int place) => (IFact?)FactAt(token, place) ?? new FactMatch(bindings[place].Declaration, fact: null);

    private Fact? FactAt(Token token, int place) => bindings[place].Up < 0 ? null : Up(token, bindings[place].Up).Fact;

    private static Token Up(Token token, int steps)
    {
        for (; steps > 0; steps--)
            token = token.Parent!;
        return token;
    }
}
