using System.Collections;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>A group of a query.</summary>
internal sealed class FactGroup<TKey, TElement> : IGrouping<TKey, TElement>, IFactSource
{
    private readonly List<Fact> _facts = [];
    private readonly List<TElement> _elements = [];

    internal FactGroup(Session session, TKey key)
    {
        Key = key;
        Result = session.NewFact(this, typeof(FactGroup<TKey, TElement>), this);
    }

    public TKey Key { get; }

    FactSourceType IFactSource.SourceType => FactSourceType.Aggregate;

    IEnumerable<IFact> IFactSource.Facts => _facts;

    /// <summary>The group as a fact.</summary>
    internal Fact Result { get; }

    internal int Count => _facts.Count;

    /// <summary>Whether it has changed since it was given.</summary>
    internal bool IsChanged { get; set; }

    /// <summary>Whether the next stage has it.</summary>
    internal bool IsGiven { get; set; }

    public IEnumerator<TElement> GetEnumerator() => _elements.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(Fact fact, TElement element)
    {
        _facts.Add(fact);
        _elements.Add(element);
    }

    internal void Update(Fact fact, TElement element) => _elements[_facts.IndexOf(fact)] = element;

    internal void Remove(Fact fact)
    {
        var place = _facts.IndexOf(fact);
        _facts.RemoveAt(place);
        _elements.RemoveAt(place);
    }
}
