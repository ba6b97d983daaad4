namespace RunnersKnee.Rules;

/// <summary>What the rules concluded in one run, in no particular order.</summary>
/// <remarks>Meant to be kept and used for one run after the other.</remarks>
internal sealed class Conclusions
{
    private readonly List<IFact> _facts = new(128);
    private readonly EventHandler<WorkingMemoryEventArgs> _inserted;
    private readonly EventHandler<WorkingMemoryEventArgs> _retracted;

    internal Conclusions()
    {
        _inserted = Inserted;
        _retracted = Retracted;
    }

    /// <summary>How many times rules fired.</summary>
    internal int Firings { get; set; }

    /// <summary>Every conclusion.</summary>
    internal IReadOnlyList<IFact> Facts => _facts;

    /// <summary>The conclusions of one type.</summary>
    internal List<Concluded<TFact>> All<TFact>()
        where TFact : class
    {
        var found = new List<Concluded<TFact>>();
        foreach (var fact in _facts)
        {
            if (fact.Value is TFact value)
                found.Add(new Concluded<TFact>(value, fact));
        }

        return found;
    }

    /// <summary>An item of the advice for each conclusion of one type.</summary>
    internal TItem[] Map<TFact, TItem>(Material material, Func<Material, TFact, IFact, TItem> item)
        where TFact : class
    {
        var count = 0;
        foreach (var fact in _facts)
            count += fact.Value is TFact ? 1 : 0;
        if (count == 0)
            return [];

        var items = new TItem[count];
        count = 0;
        foreach (var fact in _facts)
        {
            if (fact.Value is TFact value)
                items[count++] = item(material, value, fact);
        }

        return items;
    }

    /// <summary>The conclusion of a type of which the rules give at most one.</summary>
    internal Concluded<TFact>? Single<TFact>()
        where TFact : class
    {
        foreach (var fact in _facts)
        {
            if (fact.Value is TFact value)
                return new Concluded<TFact>(value, fact);
        }

        return null;
    }

    /// <summary>The conclusion of a type on a treatment, of which the rules give at most one.</summary>
    internal Concluded<TFact>? On<TFact>(Treatment treatment, Func<TFact, Treatment> of)
        where TFact : class
    {
        foreach (var fact in _facts)
        {
            if (fact.Value is TFact value && of(value) == treatment)
                return new Concluded<TFact>(value, fact);
        }

        return null;
    }

    /// <summary>Starts on another run.</summary>
    internal void Follow(IEventProvider events)
    {
        _facts.Clear();
        events.FactInsertedEvent += _inserted;
        events.FactRetractedEvent += _retracted;
    }

    private void Inserted(object? sender, WorkingMemoryEventArgs e)
    {
        if (e.Fact.Source is not null)
            _facts.Add(e.Fact);
    }

    private void Retracted(object? sender, WorkingMemoryEventArgs e) =>
        _facts.RemoveAll(fact => ReferenceEquals(fact.Value, e.Fact.Value));
}
