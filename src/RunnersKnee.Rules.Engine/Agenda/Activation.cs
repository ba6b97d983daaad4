using System.Collections;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>Facts for which the conditions of a rule hold; and where the facts come from that the rule gives for them.</summary>
internal sealed class Activation : IMatch, ILinkedFactSource, IReadOnlyList<IFact>
{

    IRuleDefinition IMatch.Rule => Rule.Definition;

    IRuleDefinition ILinkedFactSource.Rule => Rule.Definition;

    FactSourceType IFactSource.SourceType => FactSourceType.Linked;

    IEnumerable<IFactMatch> IMatch.Facts => Rule.Matches(Token);

    IEnumerable<IFact> IFactSource.Facts => this;

    int IReadOnlyCollection<IFact>.Count => Rule.BindingCount;

    IFact IReadOnlyList<IFact>.this[int index] => Rule.Bound(Token, index);

    public MatchTrigger Trigger { get; set; }

    internal CompiledRule Rule { get; private set; } = null!;

    internal Token Token { get; private set; } = null!;

    /// <summary>Whether it waits to fire.</summary>
    internal bool IsQueued { get; set; }

    internal bool HasFired { get; set; }

    /// <summary>The facts that it has given, each at the place of the action that gave it.</summary>
    internal Fact?[] Given { get; private set; } = [];

    /// <summary>Starts anew.</summary>
    internal void Start(CompiledRule rule, Token token)
    {
        Rule = rule;
        Token = token;
        Trigger = MatchTrigger.None;
        IsQueued = HasFired = false;
        if (Given.Length == rule.GivenCount)
            Array.Clear(Given);
        else
            Given = new Fact?[rule.GivenCount];
    }

    IEnumerator<IFact> IEnumerable<IFact>.GetEnumerator()
    {
        for (var place = 0; place < Rule.BindingCount; place++)
            yield return Rule.Bound(Token, place);
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<IFact>)this).GetEnumerator();
}
