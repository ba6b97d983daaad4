using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>Builds the conditions on single facts, sharing what rules have in common.</summary>
internal sealed class AlphaBuilder
{
    private readonly List<(Type Type, AlphaNode Node)> _types = [];

    internal IReadOnlyList<(Type Type, AlphaNode Node)> Types => _types;

    /// <summary>The nodes that have a memory, in the order in which facts reach them: by type, and what asks more first.</summary>
    internal AlphaNode[] Memories()
    {
        List<AlphaNode> ordered = [];
        foreach (var (_, node) in _types)
            Number(node, ordered);
        return [.. ordered];
    }

    /// <summary>The node for facts of a declaration that meet conditions.</summary>
    internal AlphaNode Node(Declaration declaration, IEnumerable<Condition> conditions, IRuleDefinition rule)
    {
        var node = TypeNode(declaration.Type);
        foreach (var condition in conditions)
        {
            node = Branch(node, condition, declaration);
            if (!node.Test!.Rules.Contains(rule))
                node.Test.Rules.Add(rule);
        }

        node.HasMemory = true;
        return node;
    }

    private static void Number(AlphaNode node, List<AlphaNode> ordered)
    {
        foreach (var child in node.Children)
            Number(child, ordered);
        if (!node.HasMemory)
            return;
        node.Memory = ordered.Count;
        ordered.Add(node);
    }

    private AlphaNode TypeNode(Type type)
    {
        foreach (var (known, node) in _types)
        {
            if (known == type)
                return node;
        }

        var added = new AlphaNode(test: null);
        _types.Add((type, added));
        return added;
    }

    private static AlphaNode Branch(AlphaNode node, Condition condition, Declaration declaration)
    {
        var fact = declaration.Parameter;
        var values = ValueTest.Of(condition.Body, fact);
        var dispatch = values is null ? null : DispatchFor(node, values, declaration);
        var known = dispatch is null
            ? node.Branches.Find(branch => branch.Test!.Is(condition, fact))
            : dispatch.Find(branch => branch.Test!.Is(condition, fact));
        if (known is not null)
            return known;

        var added = new AlphaNode(new AlphaTest(condition, fact));
        node.Children.Add(added);
        if (dispatch is null)
            node.Branches.Add(added);
        else
            dispatch.Add(added, values!.Values);
        return added;
    }

    private static Dispatch DispatchFor(AlphaNode node, ValueTest test, Declaration declaration)
    {
        var known = node.Dispatches.Find(dispatch => dispatch.Key.Is(test.Key, declaration.Parameter));
        if (known is null)
            node.Dispatches.Add(known = new Dispatch(new JoinKey(test.Key, declaration.Parameter)));
        return known;
    }
}
