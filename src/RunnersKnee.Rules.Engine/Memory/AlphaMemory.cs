namespace RunnersKnee.Rules.Engine;

/// <summary>The facts that meet the conditions of an alpha node, in the order in which they came.</summary>
internal sealed class AlphaMemory
{
    private readonly KeyedLists<Fact>[] _indexes;

    internal AlphaMemory(AlphaNode node)
    {
        Node = node;
        _indexes = [.. node.Keys.Select(_ => new KeyedLists<Fact>())];
    }

    internal AlphaNode Node { get; }

    internal List<Fact> Facts { get; } = [];

    /// <summary>Where the facts start that have come last; -1 if none has.</summary>
    internal int NewFrom { get; set; } = -1;

    /// <summary>The facts in it that have changed last.</summary>
    internal List<Fact> Changed { get; } = [];

    /// <summary>The facts by one of the keys of the node.</summary>
    internal KeyedLists<Fact> Index(int place) => _indexes[place];

    internal void Add(Fact fact)
    {
        Facts.Add(fact);
        AddToIndexes(fact);
    }

    internal void Remove(Fact fact)
    {
        var at = Facts.IndexOf(fact);
        Facts.RemoveAt(at);
        if (at < NewFrom)
            NewFrom--;
        RemoveFromIndexes(fact);
    }

    /// <summary>Finds a fact anew, by what it has become.</summary>
    internal void Refresh(Fact fact)
    {
        RemoveFromIndexes(fact);
        AddToIndexes(fact);
    }

    internal void Reset()
    {
        if (Facts.Count == 0)
            return;
        Facts.Clear();
        foreach (var index in _indexes)
            index.Reset();
    }

    private void AddToIndexes(Fact fact)
    {
        for (var i = 0; i < _indexes.Length; i++)
            _indexes[i].Add(Node.Keys[i].KeyOf(fact), fact);
    }

    private void RemoveFromIndexes(Fact fact)
    {
        for (var i = 0; i < _indexes.Length; i++)
        {
            // A fact that was changed is found by what it was.
            if (!_indexes[i].Remove(Node.Keys[i].KeyOf(fact), fact))
                _indexes[i].Remove(fact);
        }
    }
}
