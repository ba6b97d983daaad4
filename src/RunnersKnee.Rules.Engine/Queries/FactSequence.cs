using System.Collections;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>Facts that a query has collected, as rules see them; and, as they rest on nothing else, where the sequence comes from.</summary>
/// <remarks>It is never used again: it may be kept by somebody.</remarks>
internal sealed class FactSequence<T> : IReadOnlyCollection<T>, ICollection, IFactSource
{
    // Most sequences stay empty and need no lists.
    private List<Fact>? _facts;
    private List<T>? _values;

    public int Count => _values is null ? 0 : _values.Count;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    FactSourceType IFactSource.SourceType => FactSourceType.Aggregate;

    IEnumerable<IFact> IFactSource.Facts => _facts ?? [];

    public IEnumerator<T> GetEnumerator() => (_values ?? Enumerable.Empty<T>()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection.CopyTo(Array array, int index) => ((ICollection?)_values)?.CopyTo(array, index);

    internal void Add(Fact fact)
    {
        (_facts ??= []).Add(fact);
        (_values ??= []).Add((T)fact.Value!);
    }

    internal void Update(Fact fact) => _values![_facts!.IndexOf(fact)] = (T)fact.Value!;

    internal void Remove(Fact fact)
    {
        var at = _facts!.IndexOf(fact);
        _facts.RemoveAt(at);
        _values!.RemoveAt(at);
    }

    internal void Sort(Func<IEnumerable<Fact>, IEnumerable<Fact>> order)
    {
        if (_facts is null)
            return;
        Fact[] sorted = [.. order(_facts)];
        _facts.Clear();
        _values!.Clear();
        foreach (var fact in sorted)
            Add(fact);
    }
}
