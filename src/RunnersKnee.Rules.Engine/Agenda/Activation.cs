using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>Facts for which the conditions of a rule hold; and where the facts come from that the rule gives for them.</summary>
internal sealed class Activation : IMatch, ILinkedFactSource
{
    private FactMatch[]? _facts;

    IRuleDefinition IMatch.Rule => Rule.Definition;

    IRuleDefinition ILinkedFactSource.Rule => Rule.Definition;

    FactSourceType IFactSource.SourceType => FactSourceType.Linked;

    IEnumerable<IFactMatch> IMatch.Facts => _facts ??= Rule.Matches(Token);

    IEnumerable<IFact> IFactSource.Facts => _facts ??= Rule.Matches(Token);

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
        _facts = null;
        if (Given.Length == rule.GivenCount)
            Array.Clear(Given);
        else
            Given = new Fact?[rule.GivenCount];
    }
}
