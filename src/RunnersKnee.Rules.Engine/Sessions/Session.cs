using System.Linq.Expressions;
using System.Runtime.InteropServices;
using RunnersKnee.Rules.Engine.Diagnostics;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>A memory of facts and the rules that run on it: what hosts and actions call.</summary>
internal sealed partial class Session : ISession
{
    private readonly RuleNetwork _network;
    private readonly StoragePool _pool;
    private readonly Dictionary<object, Fact> _facts;
    private readonly AgendaQueue _agenda;
    private readonly SessionEvents _events;
    private readonly ActionContext _context;
    private readonly Storage _storage;
    private bool _isDisposed;

    internal Session(RuleNetwork network, StoragePool pool)
    {
        _network = network;
        _pool = pool;
        _storage = pool.Take();
        _facts = _storage.Facts;
        _agenda = _storage.Agenda;
        _memories = _storage.Memories;
        _changes = _storage.Changes;
        _given = _storage.Given;
        _events = new SessionEvents(this);
        _context = new ActionContext(this);
        foreach (var first in network.Starting)
            first.Insert(this, _storage.Roots[first.Place]!);
    }

    public IEventProvider Events => _events;

    public void Dispose()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        if (!_isChanging)
            _pool.Return(_storage);
    }

    public void InsertAll(IEnumerable<object> facts)
    {
        if (!TryInsertAll(facts))
            throw new ArgumentException("A fact that is equal to one of these is in memory already.", nameof(facts));
    }

    public void Insert(object fact)
    {
        if (!TryInsert(fact))
            throw new ArgumentException("A fact that is equal to this is in memory already.", nameof(fact));
    }

    public bool TryInsert(object fact) => TryInsertAll([fact]);

    public void UpdateAll(IEnumerable<object> facts)
    {
        if (!TryUpdateAll(facts))
            throw new ArgumentException("One of these facts was not inserted.", nameof(facts));
    }

    public void Update(object fact)
    {
        if (!TryUpdate(fact))
            throw new ArgumentException("This fact was not inserted.", nameof(fact));
    }

    public bool TryUpdate(object fact) => TryUpdateAll([fact]);

    public void RetractAll(IEnumerable<object> facts)
    {
        if (!TryRetractAll(facts))
            throw new ArgumentException("One of these facts was not inserted.", nameof(facts));
    }

    public void Retract(object fact)
    {
        if (!TryRetract(fact))
            throw new ArgumentException("This fact was not inserted.", nameof(fact));
    }

    public bool TryRetract(object fact) => TryRetractAll([fact]);

    public IEnumerable<TFact> Query<TFact>()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return _facts.Values.Select(fact => fact.Value).OfType<TFact>();
    }

    private bool TryInsertAll(IEnumerable<object> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var facts = values.TryGetNonEnumeratedCount(out var count) ? new List<Fact>(count) : [];
        foreach (var value in values)
        {
            ArgumentNullException.ThrowIfNull(value, nameof(values));
            facts.Add(NewFact(value, value.GetType()));
        }

        if (!Register(facts))
            return false;
        Propagate(CollectionsMarshal.AsSpan(facts));
        PropagateGiven();
        return true;
    }

    /// <summary>Takes facts into memory, all of them or, if one is there already, none.</summary>
    private bool Register(List<Fact> facts)
    {
        for (var place = 0; place < facts.Count; place++)
        {
            if (_facts.TryAdd(facts[place].Value!, facts[place]))
                continue;
            while (--place >= 0)
                _facts.Remove(facts[place].Value!);
            return false;
        }

        return true;
    }

    private bool TryUpdateAll(IEnumerable<object> values)
    {
        if (FindInserted(values) is not { } found)
            return false;

        List<Fact> facts = [];
        foreach (var (fact, value) in found)
        {
            Replace(fact, value);
            facts.Add(fact);
        }

        PropagateUpdate(CollectionsMarshal.AsSpan(facts));
        PropagateGiven();
        return true;
    }

    private bool TryRetractAll(IEnumerable<object> values)
    {
        if (FindInserted(values) is not { } found)
            return false;

        PropagateRetract([.. found.Select(pair => pair.Fact)]);
        PropagateGiven();
        return true;
    }

    /// <summary>Finds facts that were inserted; null if one was not.</summary>
    private List<(Fact Fact, object Value)>? FindInserted(IEnumerable<object> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var facts = new List<(Fact, object)>();
        foreach (var value in values)
        {
            if (!_facts.TryGetValue(value, out var fact) || fact.Source is not null)
                return null;
            facts.Add((fact, value));
        }

        return facts;
    }

    /// <summary>Fails, unless somebody takes care of it: then the condition counts as not met.</summary>
    internal void ConditionFailed(LambdaExpression source, Exception exception, IFact[] facts, IReadOnlyList<IRuleDefinition> rules)
    {
        if (!_events.ConditionFailed(source, exception, facts, rules))
            throw new RuleLhsExpressionEvaluationException(string.Join(", ", rules.Select(rule => rule.Name)), source.ToString(), exception);
    }
}
