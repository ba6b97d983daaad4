using System.Diagnostics.CodeAnalysis;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>How changes of facts reach the conditions of the rules.</summary>
[SuppressMessage("Design", "MA0048:File name must match type name", Justification = "A part of the type.")]
internal sealed partial class Session
{
    private readonly AlphaMemory[] _memories;
    private readonly NodeSet _pending;
    private readonly List<AlphaMemory> _changed = [];
    private readonly List<QueryRun> _toFlush = [];
    private readonly List<(Fact Fact, AlphaMemory Memory)> _leaving = [];
    private List<Fact>? _spareBatch;

    /// <summary>Whether a change is on its way through the conditions; it stays so if one of them fails.</summary>
    private bool _isChanging;

    /// <summary>Where a fact belongs now, while that is being found out.</summary>
    private List<AlphaMemory>? _belongs;

    internal AlphaMemory MemoryOf(FactNode node) => _memories[node.Source.Memory];

    /// <summary>Takes a fact into a memory.</summary>
    internal void Remember(Fact fact, AlphaNode node)
    {
        var memory = _memories[node.Memory];
        if (_belongs is not null)
            _belongs.Add(memory);
        else
            Enter(fact, memory);
    }

    /// <summary>Gives the results of a query once all changes are known.</summary>
    internal void FlushLater(QueryRun run) => _toFlush.Add(run);

    internal Fact NewFact(object? value, Type type, IFactSource? source = null)
    {
        var fact = Storage.FactHandles.Next();
        fact.Start(value, type, source);
        return fact;
    }

    /// <summary>A list for facts that change together.</summary>
    private List<Fact> NewBatch()
    {
        var batch = _spareBatch ?? [];
        _spareBatch = null;
        return batch;
    }

    private void Release(List<Fact> batch)
    {
        batch.Clear();
        _spareBatch = batch;
    }

    /// <summary>Puts another value in the place of a fact.</summary>
    private void Replace(Fact fact, object value)
    {
        _facts.Remove(fact.Value!);
        fact.Value = value;
        _facts.Add(value, fact);
    }

    private void Propagate(List<Fact> facts)
    {
        _events.FactInserting(facts);
        _isChanging = true;
        try
        {
            foreach (var fact in facts)
                _network.Enter(this, fact);
            PropagatePending();
            _isChanging = false;
        }
        finally
        {
            Settle();
        }

        _events.FactInserted(facts);
    }

    private void PropagateUpdate(List<Fact> facts)
    {
        _events.FactUpdating(facts);
        _isChanging = true;
        try
        {
            foreach (var fact in facts)
                Reenter(fact);
            PropagatePending();
            foreach (var (fact, memory) in _leaving)
                Leave(fact, memory);
            Flush();
            _isChanging = false;
        }
        finally
        {
            Settle();
        }

        _events.FactUpdated(facts);
    }

    private void PropagateRetract(List<Fact> facts)
    {
        _events.FactRetracting(facts);
        _isChanging = true;
        try
        {
            foreach (var fact in facts)
            {
                foreach (var memory in fact.Memories)
                    memory.Remove(fact);
            }

            foreach (var fact in facts)
                Leave(fact);
            Flush();
            _isChanging = false;
        }
        finally
        {
            Settle();
        }

        foreach (var fact in facts)
            _facts.Remove(fact.Value!);
        _events.FactRetracted(facts);
    }

    /// <summary>Takes back what was made of a fact that no memory holds any more.</summary>
    private void Leave(Fact fact)
    {
        while (fact.FirstToken is { } token)
            ((FactNode)token.Node!).Unpair(this, token);
        foreach (var memory in fact.Memories)
            HearIfEmpty(memory);
        fact.Memories.Clear();
    }

    private void HearIfEmpty(AlphaMemory memory)
    {
        if (memory.Facts.Count > 0)
            return;
        foreach (var node in memory.Node.Successors)
            node.Emptied(this);
    }

    private void Enter(Fact fact, AlphaMemory memory)
    {
        if (memory.NewFrom < 0)
        {
            memory.NewFrom = memory.Facts.Count;
            _changed.Add(memory);
            foreach (var node in memory.Node.Successors)
                _pending.Add(node.Order);
        }

        memory.Add(fact);
        fact.Memories.Add(memory);
    }

    private void PropagatePending()
    {
        for (var order = _pending.Next(0); order >= 0; order = _pending.Next(order + 1))
        {
            var node = _network.FactNodes[order];
            var memory = MemoryOf(node);
            foreach (var fact in memory.Changed)
                node.UpdateFact(this, fact);
            Flush();
            if (memory.NewFrom >= 0)
                node.InsertFacts(this, memory);
            Flush();
        }
    }

    /// <summary>Finds out where a changed fact belongs now; it leaves the other places last.</summary>
    private void Reenter(Fact fact)
    {
        var belongs = _belongs = [];
        try
        {
            _network.Enter(this, fact);
        }
        finally
        {
            _belongs = null;
        }

        foreach (var memory in fact.Memories.ToArray())
        {
            if (belongs.Remove(memory))
                Change(fact, memory);
            else
                _leaving.Add((fact, memory));
        }

        foreach (var memory in belongs)
            Enter(fact, memory);
    }

    private void Change(Fact fact, AlphaMemory memory)
    {
        memory.Refresh(fact);
        memory.Changed.Add(fact);
        _changed.Add(memory);
        foreach (var node in memory.Node.Successors)
            _pending.Add(node.Order);
    }

    private void Leave(Fact fact, AlphaMemory memory)
    {
        memory.Remove(fact);
        fact.Memories.Remove(memory);
        foreach (var node in memory.Node.Successors)
        {
            while (fact.TokenOf(node) is { } token)
                node.Unpair(this, token);
        }

        HearIfEmpty(memory);
    }

    private void Flush()
    {
        for (var i = 0; i < _toFlush.Count; i++)
            _toFlush[i].Flush();
        _toFlush.Clear();
    }

    private void Settle()
    {
        foreach (var memory in _changed)
        {
            memory.NewFrom = -1;
            memory.Changed.Clear();
        }

        _changed.Clear();
        _leaving.Clear();
        _pending.Clear();
        _toFlush.Clear();
    }
}
