using System.Collections;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>Facts that a query has collected, as rules see them; and, as they rest on nothing else, where the sequence comes from.</summary>
internal class FactSequence<T> : IReadOnlyCollection<T>, ICollection, IFactSource
{
    private readonly List<Fact> _facts = [];

    public int Count => _facts.Count;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    FactSourceType IFactSource.SourceType => FactSourceType.Aggregate;

    IEnumerable<IFact> IFactSource.Facts => _facts;

    public IEnumerator<T> GetEnumerator()
    {
        foreach (var fact in _facts)
            yield return (T)fact.Value!;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection.CopyTo(Array array, int index)
    {
        foreach (var value in this)
            array.SetValue(value, index++);
    }

    internal void Add(Fact fact) => _facts.Add(fact);

    internal void Remove(Fact fact) => _facts.Remove(fact);

    internal void Sort(Func<IEnumerable<Fact>, IEnumerable<Fact>> order)
    {
        Fact[] sorted = [.. order(_facts)];
        _facts.Clear();
        _facts.AddRange(sorted);
    }
}
