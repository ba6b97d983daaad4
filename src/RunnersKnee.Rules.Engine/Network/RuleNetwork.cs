using System.Collections.Concurrent;

namespace RunnersKnee.Rules.Engine;

/// <summary>The compiled conditions of all rules; what comes of facts is kept by each session. Safe for use by many threads.</summary>
internal sealed class RuleNetwork
{
    private readonly ConcurrentDictionary<Type, AlphaNode[]> _entries = [];
    private readonly Func<Type, AlphaNode[]> _findEntries;
    private BetaNode[]? _starting;

    internal RuleNetwork(IReadOnlyList<(Type Type, AlphaNode Node)> types) =>
        _findEntries = type => [.. types.Where(entry => entry.Type.IsAssignableFrom(type)).Select(entry => entry.Node)];

    /// <summary>The nodes that have a memory, by the place of it: the order in which facts reach them.</summary>
    internal required AlphaNode[] Memories { get; init; }

    /// <summary>The nodes that look at facts.</summary>
    internal required FactNode[] FactNodes { get; init; }

    /// <summary>The nodes that rules start with.</summary>
    internal required BetaNode[] Firsts { get; init; }

    /// <summary>Those of them that may hold of an empty memory.</summary>
    internal BetaNode[] Starting => _starting ??= [.. Firsts.Where(first => first is not MatchNode)];

    /// <summary>How many nodes there are.</summary>
    internal required int Places { get; init; }

    /// <summary>How many priorities there are.</summary>
    internal required int Levels { get; init; }

    /// <summary>Hands a fact to the memories whose conditions it meets.</summary>
    internal void Enter(Session session, Fact fact)
    {
        foreach (var entry in _entries.GetOrAdd(fact.Type, _findEntries))
            entry.Enter(session, fact);
    }
}
