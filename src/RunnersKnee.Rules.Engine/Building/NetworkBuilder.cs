using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>Builds the network of rules.</summary>
internal sealed class NetworkBuilder
{
    private readonly AlphaBuilder _alpha = new();
    private readonly List<int> _priorities;
    private readonly List<FactNode> _factNodes = [];
    private readonly List<BetaNode> _firsts = [];
    private int _places;

    internal NetworkBuilder(IEnumerable<RuleDefinition> rules) =>
        _priorities = [.. rules.Select(rule => rule.Priority).Distinct().OrderDescending()];

    /// <summary>Adds a rule.</summary>
    internal void Add(RuleDefinition rule)
    {
        IReadOnlyList<Declaration> bound = [.. Declarations(rule.Conditions).Distinct()];
        foreach (var alternative in Alternatives.Of(rule.Conditions))
            Add(rule, alternative, bound);
    }

    internal RuleNetwork Build() => new(_alpha.Types)
    {
        Memories = _alpha.Memories(),
        FactNodes = [.. _factNodes],
        Firsts = [.. _firsts],
        Places = _places,
        Levels = _priorities.Count,
    };

    private static IEnumerable<Declaration> Declarations(RuleElement element) => element switch
    {
        GroupElement group => group.Elements.SelectMany(Declarations),
        QuantifierElement => [],
        BindingElement binding => [binding.Declaration],
        _ => [],
    };

    private void Add(RuleDefinition rule, List<RuleElement> elements, IReadOnlyList<Declaration> bound)
    {
        var depths = new Dictionary<Declaration, int>();
        var chain = new List<BetaNode>();
        foreach (var element in elements.Cast<BindingElement>())
        {
            var node = Node(element, new TokenCompiler(chain.Count, depths, rule), rule);
            chain.Add(node);
            if (element is not QuantifierElement)
                depths.Add(element.Declaration, chain.Count);
        }

        chain.Add(Terminal(rule, bound, depths, chain.Count));
        Connect(chain);
    }

    private BetaNode Node(BindingElement element, TokenCompiler compiler, IRuleDefinition rule)
    {
        if (element is LetElement let)
            return Let(let, compiler);

        var source = element is QueryElement query ? query.Source : element;
        var alpha = _alpha.Node(source.Declaration, source.Conditions.Where(condition => condition.IsOnly(source.Declaration)), rule);
        Condition[] joined = [.. source.Conditions.Where(condition => !condition.IsOnly(source.Declaration))];
        var join = JoinBuilder.Build(joined, source.Declaration, alpha, compiler);
        return element switch
        {
            QueryElement stages => new QueryNode(alpha, join, [.. Stages(stages).Select(stage => stage.Compile(compiler))]),
            QuantifierElement quantifier when join.IsFree => new PresenceNode(alpha, join, quantifier.Negated),
            QuantifierElement quantifier => new QuantifierNode(alpha, join, quantifier.Negated),
            _ => new MatchNode(alpha, join),
        };
    }

    /// <summary>The stages of a query; what its result has to meet comes last.</summary>
    private static IEnumerable<QueryStage> Stages(QueryElement query)
    {
        if (query.Conditions.Count == 0)
            return query.Stages;
        var result = new WhereStage(query.Declaration);
        result.Conditions.AddRange(query.Conditions);
        return [.. query.Stages, result];
    }

    private static LetNode Let(LetElement let, TokenCompiler compiler) => new(
        let.Declaration.Type,
        compiler.Selector<object?>(let.Value, item: null),
        [.. let.Conditions.Select(condition => compiler.Test(condition, let.Declaration))]);

    private TerminalNode Terminal(RuleDefinition rule, IReadOnlyList<Declaration> bound, Dictionary<Declaration, int> depths, int depth)
    {
        Binding[] bindings = [.. bound.Select(declaration => new Binding(declaration, depths.TryGetValue(declaration, out var at) ? depth - at : -1))];
        var compiled = new CompiledRule(rule, _priorities.IndexOf(rule.Priority), bindings);
        ActionBuilder.AddActions(compiled, rule, new TokenCompiler(depth, depths, rule));
        return new TerminalNode(compiled);
    }

    private void Connect(List<BetaNode> chain)
    {
        _firsts.Add(chain[0]);
        foreach (var node in chain)
            node.Place = _places++;
        for (var i = 0; i < chain.Count; i++)
            chain[i].Connect(i == 0 ? null : chain[i - 1], i == chain.Count - 1 ? null : chain[i + 1]);

        foreach (var node in chain.OfType<FactNode>())
        {
            _factNodes.Add(node);
            Attach(node);
        }
    }

    /// <summary>Lets a node hear of the facts of its memory after those before it; rules that start alike hear of them together.</summary>
    private static void Attach(FactNode node)
    {
        var successors = node.Source.Successors;
        var alike = node is MatchNode { IsFirst: true } ? successors.FindLastIndex(other => other is MatchNode { IsFirst: true }) : -1;
        successors.Insert(alike < 0 ? successors.Count : alike + 1, node);
    }
}
