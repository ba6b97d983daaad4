namespace RunnersKnee.Rules.Engine;

/// <summary>The facts that meet the conditions of an alpha node, in the order in which they came.</summary>
internal sealed class AlphaMemory
{
    private readonly FactIndex[] _indexes;

    internal AlphaMemory(AlphaNode node)
    {
        Node = node;
        _indexes = node.Keys.Count == 0 ? [] : [.. node.Keys.Select(key => new FactIndex(key))];
    }

    internal AlphaNode Node { get; }

    internal List<Fact> Facts { get; } = [];

    /// <summary>Where the facts start that have come last.</summary>
    internal int NewFrom { get; set; } = -1;

    /// <summary>The facts in it that have changed last.</summary>
    internal List<Fact> Changed { get; } = [];

    internal FactIndex Index(int place) => _indexes[place];

    internal void Add(Fact fact)
    {
        Facts.Add(fact);
        fact.Memories.Add(this);
        foreach (var index in _indexes)
            index.Add(fact);
    }

    /// <summary>Removes a fact, which is told apart from forgetting the memory in the fact.</summary>
    internal void Remove(Fact fact)
    {
        Facts.Remove(fact);
        foreach (var index in _indexes)
            index.Remove(fact);
    }

    /// <summary>Finds a fact anew, by what it has become.</summary>
    internal void Refresh(Fact fact)
    {
        foreach (var index in _indexes)
        {
            index.Remove(fact);
            index.Add(fact);
        }
    }
}
