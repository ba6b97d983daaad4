namespace RunnersKnee.Rules.Engine;

/// <summary>The facts of a memory by a key, which is read once for each, when it is first asked for.</summary>
internal sealed class FactIndex(JoinKey key, AlphaMemory memory)
{
    private readonly KeyedLists<Fact> _facts = new();
    private readonly KeyedLists<Fact> _newFacts = new();

    /// <summary>The keys of the first facts of the memory.</summary>
    private readonly Pile<long> _keys = new();

    /// <summary>How many of these facts can be found.</summary>
    private int _listed;

    private bool _hasNewFacts;

    /// <summary>The facts by their keys, without those that are on their way.</summary>
    internal KeyedLists<Fact> Facts
    {
        get
        {
            for (; _listed < memory.Known; _listed++)
                _facts.Add(KeyAt(_listed), memory.Facts[_listed]);
            return _facts;
        }
    }

    /// <summary>The facts that are on their way, by their keys.</summary>
    internal KeyedLists<Fact> NewFacts
    {
        get
        {
            if (_hasNewFacts)
                return _newFacts;
            _hasNewFacts = true;
            for (var place = memory.NewFrom; place < memory.Facts.Count; place++)
                _newFacts.Add(KeyAt(place), memory.Facts[place]);
            return _newFacts;
        }
    }

    /// <summary>The key of the fact at a place in the memory.</summary>
    internal long KeyAt(int place)
    {
        while (_keys.Count <= place)
            _keys.Add(key.KeyOf(memory.Facts[_keys.Count]));
        return _keys[place];
    }

    internal void Remove(int place, Fact fact)
    {
        if (place < _listed)
        {
            _facts.Remove(_keys[place], fact);
            _listed--;
        }

        if (place < _keys.Count)
            _keys.RemoveAt(place);
    }

    internal void Refresh(int place, Fact fact)
    {
        if (place >= _keys.Count)
            return;
        var before = _keys[place];
        _keys[place] = key.KeyOf(fact);
        if (place >= _listed)
            return;
        _facts.Remove(before, fact);
        _facts.Add(_keys[place], fact);
    }

    /// <summary>No facts are on their way any more.</summary>
    internal void Settle()
    {
        if (!_hasNewFacts)
            return;
        _hasNewFacts = false;
        _newFacts.Reset();
    }

    internal void Reset()
    {
        _listed = 0;
        _facts.Reset();
        _keys.Clear();
    }
}
