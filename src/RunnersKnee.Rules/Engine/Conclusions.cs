using NRules.Diagnostics;
using NRules.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>What the rules of a session have concluded, in no particular order.</summary>
internal sealed class Conclusions
{
    private readonly List<Concluded<object>> _all = [];

    /// <summary>Whether anything else was concluded since this was last set to false.</summary>
    internal bool HaveChanged { get; set; }

    /// <summary>How many times rules fired.</summary>
    internal int Firings { get; set; }

    /// <summary>
    /// The rules whose condition failed, which the engine's error alone does not name; several where they share the condition.
    /// </summary>
    internal IReadOnlyList<string> FailedRules { get; private set; } = [];

    /// <summary>Every conclusion.</summary>
    internal IEnumerable<object> Values => _all.Select(concluded => concluded.Value);

    internal void Follow(IEventProvider events)
    {
        events.FactInsertedEvent += Inserted;
        events.FactRetractedEvent += Retracted;
        events.FactUpdatedEvent += Updated;
        events.LhsExpressionFailedEvent += ConditionFailed;
    }

    /// <summary>The conclusions of one type, with their origins.</summary>
    internal IEnumerable<Concluded<TFact>> All<TFact>()
        where TFact : class
    {
        foreach (var (value, fact) in _all)
        {
            if (value is TFact concluded)
                yield return new Concluded<TFact>(concluded, fact);
        }
    }

    /// <summary>The conclusion of a type of which the rules give at most one.</summary>
    internal Concluded<TFact>? Single<TFact>()
        where TFact : class
    {
        foreach (var concluded in All<TFact>())
            return concluded;
        return null;
    }

    private void Inserted(object? sender, WorkingMemoryEventArgs e)
    {
        if (e.Fact.Source is null)
            return;
        if (_all.Count == 0)
            _all.EnsureCapacity(48);
        _all.Add(new Concluded<object>(e.Fact.Value!, e.Fact));
        HaveChanged = true;
    }

    private void Retracted(object? sender, WorkingMemoryEventArgs e) =>
        HaveChanged |= _all.RemoveAll(concluded => ReferenceEquals(concluded.Fact, e.Fact)) > 0;

    /// <summary>A rule concluded anew: most often the same as before.</summary>
    private void Updated(object? sender, WorkingMemoryEventArgs e)
    {
        var place = _all.FindIndex(concluded => ReferenceEquals(concluded.Fact, e.Fact));
        if (place < 0)
            return;
        HaveChanged |= !_all[place].Value.Equals(e.Fact.Value);
        _all[place] = new Concluded<object>(e.Fact.Value!, e.Fact);
    }

    private void ConditionFailed(object? sender, LhsExpressionErrorEventArgs e) =>
        FailedRules = [.. e.Rules.Select(rule => rule.Name).Distinct(StringComparer.Ordinal)];
}

/// <summary>Something that a rule concluded, with what the engine knows of its origin.</summary>
internal readonly record struct Concluded<TFact>(TFact Value, IFact Fact);
