using System.Runtime.CompilerServices;
using NRules.Diagnostics;
using NRules.RuleModel;

namespace RunnersKnee.Rules;

/// <summary>What the rules concluded in one run, in no particular order.</summary>
/// <remarks>Meant to be kept and used for one run after the other.</remarks>
internal sealed class Conclusions
{
    private readonly List<IFact> _facts = new(128);
    private readonly List<object> _values = new(128);
    private readonly EventHandler<WorkingMemoryEventArgs> _inserted;
    private readonly EventHandler<WorkingMemoryEventArgs> _retracted;
    private readonly EventHandler<WorkingMemoryEventArgs> _updated;

    internal Conclusions()
    {
        _inserted = Inserted;
        _retracted = Retracted;
        _updated = Updated;
    }

    /// <summary>Whether the last run concluded anything else than the run before it.</summary>
    internal bool HaveChanged { get; private set; }

    /// <summary>How many times rules fired.</summary>
    internal int Firings { get; private set; }

    /// <summary>Learns what fails.</summary>
    internal FailureWatch Failure { get; } = new();

    /// <summary>Every conclusion.</summary>
    internal IReadOnlyList<IFact> Facts => _facts;

    /// <summary>The conclusions of exactly one type.</summary>
    internal IEnumerable<TFact> All<TFact>()
        where TFact : class
    {
        for (var place = Next<TFact>(0); place >= 0; place = Next<TFact>(place + 1))
            yield return At<TFact>(place).Value;
    }

    /// <summary>The conclusions of exactly one type, with their origins.</summary>
    internal IEnumerable<Concluded<TFact>> AllWithFacts<TFact>()
        where TFact : class
    {
        for (var place = Next<TFact>(0); place >= 0; place = Next<TFact>(place + 1))
            yield return At<TFact>(place);
    }

    /// <summary>An item of the advice for each conclusion of one type.</summary>
    internal TItem[] Map<TFact, TItem>(Material material, Func<Material, TFact, IFact, TItem> item)
        where TFact : class
    {
        var count = 0;
        for (var place = Next<TFact>(0); place >= 0; place = Next<TFact>(place + 1))
            count++;
        if (count == 0)
            return [];

        var items = new TItem[count];
        count = 0;
        for (var place = Next<TFact>(0); place >= 0; place = Next<TFact>(place + 1))
        {
            var (value, fact) = At<TFact>(place);
            items[count++] = item(material, value, fact);
        }

        return items;
    }

    /// <summary>The conclusion of a type of which the rules give at most one.</summary>
    internal Concluded<TFact>? Single<TFact>()
        where TFact : class =>
        Next<TFact>(0) is >= 0 and var place ? At<TFact>(place) : null;

    /// <summary>The conclusion of a type on a treatment, of which the rules give at most one.</summary>
    internal Concluded<TFact>? On<TFact>(Treatment treatment, Func<TFact, Treatment> of)
        where TFact : class
    {
        for (var place = Next<TFact>(0); place >= 0; place = Next<TFact>(place + 1))
        {
            if (of(At<TFact>(place).Value) == treatment)
                return At<TFact>(place);
        }

        return null;
    }

    /// <summary>Follows a run.</summary>
    internal void Follow(IEventProvider events)
    {
        events.FactInsertedEvent += _inserted;
        events.FactRetractedEvent += _retracted;
        events.FactUpdatedEvent += _updated;
        Failure.Follow(events);
    }

    /// <summary>A run begins.</summary>
    internal void Begin() => HaveChanged = false;

    /// <summary>The run has ended: what was concluded stands.</summary>
    internal void End(int firings)
    {
        Firings = firings;
        if (!HaveChanged)
            return;

        _values.Clear();
        foreach (var fact in _facts)
            _values.Add(fact.Value!);
    }

    /// <summary>Forgets the run.</summary>
    internal void Clear()
    {
        _facts.Clear();
        _values.Clear();
    }

    private int Next<TFact>(int from)
    {
        for (var place = from; place < _values.Count; place++)
        {
            if (_values[place].GetType() == typeof(TFact))
                return place;
        }

        return -1;
    }

    private Concluded<TFact> At<TFact>(int place)
        where TFact : class => new(Unsafe.As<TFact>(_values[place]), _facts[place]);

    private void Inserted(object? sender, WorkingMemoryEventArgs e)
    {
        if (e.Fact.Source is null)
            return;

        _facts.Add(e.Fact);
        HaveChanged = true;
    }

    private void Retracted(object? sender, WorkingMemoryEventArgs e) =>
        HaveChanged |= _facts.RemoveAll(fact => ReferenceEquals(fact.Value, e.Fact.Value)) > 0;

    /// <summary>A rule concluded anew: most often the same as before.</summary>
    private void Updated(object? sender, WorkingMemoryEventArgs e) => HaveChanged |= !_values.Contains(e.Fact.Value!);
}
