namespace RunnersKnee.Rules.Engine;

/// <summary>The facts of a memory by a key, which is read once for each, when it is first asked for.</summary>
/// <param name="key">What they are found by.</param>
/// <param name="memory">The facts, those that have not been read last.</param>
internal sealed class FactIndex(JoinKey key, Pile<Fact> memory)
{
    private readonly KeyedLists<Fact> _facts = new();
    private readonly List<long> _keys = [];

    /// <summary>The facts by their keys.</summary>
    internal KeyedLists<Fact> Facts
    {
        get
        {
            Read();
            return _facts;
        }
    }

    /// <summary>The key of the fact at a place in the memory.</summary>
    internal long KeyAt(int place)
    {
        Read();
        return _keys[place];
    }

    internal void Remove(int place, Fact fact)
    {
        if (place >= _keys.Count)
            return;
        _facts.Remove(_keys[place], fact);
        _keys.RemoveAt(place);
    }

    internal void Refresh(int place, Fact fact)
    {
        if (place >= _keys.Count)
            return;
        _facts.Remove(_keys[place], fact);
        _keys[place] = key.KeyOf(fact);
        _facts.Add(_keys[place], fact);
    }

    internal void Reset()
    {
        _facts.Reset();
        _keys.Clear();
    }

    private void Read()
    {
        for (var place = _keys.Count; place < memory.Count; place++)
        {
            var value = key.KeyOf(memory[place]);
            _keys.Add(value);
            _facts.Add(value, memory[place]);
        }
    }
}
