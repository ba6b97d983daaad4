using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>Facts for which the conditions of a rule hold; and where the facts come from that the rule gives for them.</summary>
internal sealed class Activation(CompiledRule rule, Token token) : IMatch, ILinkedFactSource
{
    private FactMatch[]? _facts;

    IRuleDefinition IMatch.Rule => rule.Definition;

    IRuleDefinition ILinkedFactSource.Rule => rule.Definition;

    FactSourceType IFactSource.SourceType => FactSourceType.Linked;

    IEnumerable<IFactMatch> IMatch.Facts => _facts ??= rule.Matches(token);

    IEnumerable<IFact> IFactSource.Facts => _facts ??= rule.Matches(token);

    public MatchTrigger Trigger { get; set; }

    internal CompiledRule Rule => rule;

    internal Token Token => token;

    /// <summary>Whether it waits to fire.</summary>
    internal bool IsQueued { get; set; }

    internal bool HasFired { get; set; }

    /// <summary>The facts that it has given, each at the place of the action that gave it.</summary>
    internal Fact?[]? Given { get; set; }
}
