using System.Diagnostics;

namespace RunnersKnee.Rules.Engine;

/// <summary>The facts that meet the conditions of an alpha node, in the order in which they came.</summary>
internal sealed class AlphaMemory
{
    private readonly FactIndex[] _indexes;
    private int _lastPlace;
    private bool _isUsed;

    internal AlphaMemory(AlphaNode node)
    {
        Node = node;
        _indexes = [.. node.Keys.Select(key => new FactIndex(key, this))];
    }

    internal AlphaNode Node { get; }

    internal Pile<Fact> Facts { get; } = new();

    /// <summary>Where the facts start that have come last; -1 if none has.</summary>
    internal int NewFrom { get; set; } = -1;

    /// <summary>How many of its facts have reached all conditions that look at it.</summary>
    internal int Known => NewFrom < 0 ? Facts.Count : NewFrom;

    /// <summary>The facts in it that have changed last.</summary>
    internal List<Fact> Changed { get; } = [];

    internal bool HasChanged { get; private set; }

    /// <summary>The facts by one of the keys of the node.</summary>
    internal FactIndex Index(int place) => _indexes[place];

    internal void Add(Fact fact)
    {
        _isUsed = true;
        Facts.Add(fact);
    }

    internal void Remove(Fact fact)
    {
        var at = PlaceOf(fact);
        Facts.RemoveAt(at);
        if (at < NewFrom)
            NewFrom--;
        foreach (var index in _indexes)
            index.Remove(at, fact);
    }

    /// <summary>Takes a change of a fact: it is found by what it has become.</summary>
    internal void Change(Fact fact)
    {
        HasChanged = true;
        Changed.Add(fact);
        var at = PlaceOf(fact);
        foreach (var index in _indexes)
            index.Refresh(at, fact);
    }

    /// <summary>What is new or has changed has reached the conditions.</summary>
    internal void Settle()
    {
        NewFrom = -1;
        foreach (var index in _indexes)
            index.Settle();
        if (!HasChanged)
            return;
        HasChanged = false;
        Changed.Clear();
    }

    internal void Reset()
    {
        if (!_isUsed)
            return;
        _isUsed = false;
        Facts.Clear();
        foreach (var index in _indexes)
            index.Reset();
    }

    /// <summary>Finds a fact, outwards from where the last was found: facts mostly change and go in an order.</summary>
    private int PlaceOf(Fact fact)
    {
        var before = Math.Min(_lastPlace, Facts.Count - 1);
        for (var after = before + 1; before >= 0 || after < Facts.Count; before--, after++)
        {
            if (before >= 0 && Facts[before] == fact)
                return _lastPlace = before;
            if (after < Facts.Count && Facts[after] == fact)
                return _lastPlace = after;
        }

        throw new UnreachableException("A fact knows the memories that hold it.");
    }
}
