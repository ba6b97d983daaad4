namespace RunnersKnee.Rules.Engine;

/// <summary>The groups of a query as they stand for one token.</summary>
internal sealed class GroupFlow<TKey, TElement>(Selector<TKey> keySelector, Selector<TElement> elementSelector, Flow next) : Flow(next)
{
    private readonly Dictionary<ValueTuple<TKey>, FactGroup<TKey, TElement>> _groups = [];
    private readonly Dictionary<Fact, FactGroup<TKey, TElement>> _groupOf = [];
    private readonly List<FactGroup<TKey, TElement>> _changed = [];

    internal override void Reset()
    {
        _groups.Clear();
        _groupOf.Clear();
        _changed.Clear();
        base.Reset();
    }

    internal override void Add(Fact fact)
    {
        var key = keySelector.Of(Session, Left, fact);
        var element = elementSelector.Of(Session, Left, fact);
        var group = GroupOf(key);
        group.Add(fact, element);
        _groupOf.Add(fact, group);
        Touch(group);
    }

    internal override void Update(Fact fact)
    {
        var key = keySelector.Of(Session, Left, fact);
        var element = elementSelector.Of(Session, Left, fact);
        var group = _groupOf[fact];
        if (EqualityComparer<TKey>.Default.Equals(group.Key, key))
        {
            group.Update(fact, element);
            Touch(group);
            return;
        }

        Remove(fact);
        Add(fact);
    }

    internal override void Remove(Fact fact)
    {
        if (!_groupOf.Remove(fact, out var group))
            return;
        group.Remove(fact);
        Touch(group);
    }

    internal override void Flush()
    {
        foreach (var group in _changed)
        {
            group.IsChanged = false;
            Give(group);
        }

        _changed.Clear();
        Next.Flush();
    }

    private FactGroup<TKey, TElement> GroupOf(TKey key)
    {
        if (!_groups.TryGetValue(new ValueTuple<TKey>(key), out var group))
            _groups.Add(new ValueTuple<TKey>(key), group = new FactGroup<TKey, TElement>(Session, key));
        return group;
    }

    private void Touch(FactGroup<TKey, TElement> group)
    {
        if (group.IsChanged)
            return;
        group.IsChanged = true;
        _changed.Add(group);
    }

    private void Give(FactGroup<TKey, TElement> group)
    {
        if (group.Count == 0)
        {
            _groups.Remove(new ValueTuple<TKey>(group.Key));
            if (group.IsGiven)
                Next.Remove(group.Result);
        }
        else if (group.IsGiven)
        {
            Next.Update(group.Result);
        }
        else
        {
            group.IsGiven = true;
            Next.Add(group.Result);
        }
    }
}
