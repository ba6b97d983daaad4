namespace RunnersKnee.Rules.Engine;

/// <summary>The facts of a memory by a key, which is read once for each.</summary>
internal sealed class FactIndex(JoinKey key)
{
    private readonly KeyedLists<Fact> _facts = new();
    private readonly List<long> _keys = [];

    /// <summary>The facts that have a key.</summary>
    internal ReadOnlySpan<Fact> this[long value] => _facts[value];

    /// <summary>The key of the fact at a place in the memory.</summary>
    internal long KeyAt(int place) => _keys[place];

    internal void Add(Fact fact)
    {
        var value = key.KeyOf(fact);
        _keys.Add(value);
        _facts.Add(value, fact);
    }

    internal void Remove(int place, Fact fact)
    {
        _facts.Remove(_keys[place], fact);
        _keys.RemoveAt(place);
    }

    internal void Refresh(int place, Fact fact)
    {
        _facts.Remove(_keys[place], fact);
        _keys[place] = key.KeyOf(fact);
        _facts.Add(_keys[place], fact);
    }

    internal void Reset()
    {
        _facts.Reset();
        _keys.Clear();
    }
}
