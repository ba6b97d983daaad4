using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>A rule, or one of its alternatives, ready to run.</summary>
/// <param name="definition">The rule.</param>
/// <param name="level">The place of its priority, the highest being 0.</param>
/// <param name="bindings">What the rule binds, in the order in which it is written.</param>
internal sealed class CompiledRule(IRuleDefinition definition, int level, Binding[] bindings)
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
    internal int BindingCount => bindings.Length;

    /// <summary>What is bound.</summary>
    internal FactMatch[] Matches(Token token) =>
        Array.ConvertAll(bindings, binding => new FactMatch(binding.Declaration, binding.FactOf(token)));

    /// <summary>What is bound at a place.</summary>
    internal IFact Bound(Token token, int place) =>
        (IFact?)bindings[place].FactOf(token) ?? new FactMatch(bindings[place].Declaration, fact: null);
}
