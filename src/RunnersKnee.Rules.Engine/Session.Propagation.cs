using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>How changes of facts reach the conditions of the rules.</summary>
[SuppressMessage("Design", "MA0048:File name must match type name", Justification = "A part of the type.")]
internal sealed partial class Session
{
    private readonly AlphaMemory[] _memories;
    private readonly Changes _changes;

    /// <summary>Whether a change is on its way through the conditions; it stays so if one of them fails.</summary>
    private bool _isChanging;

    /// <summary>Where a fact belongs now, while that is being found out.</summary>
    private List<AlphaMemory>? _belongs;

    internal AlphaMemory MemoryOf(FactNode node) => _memories[node.Memory];

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
    internal void FlushLater(QueryRun run) => _changes.Queries.Add(run);

    internal Fact NewFact(object? value, Type type, IFactSource? source = null)
    {
        var fact = _storage.FactHandles.Next();
        fact.Start(value, type, source);
        return fact;
    }

    /// <summary>A list for facts that change together.</summary>
    private List<Fact> NewBatch()
    {
        var batch = _changes.SpareBatch ?? [];
        _changes.SpareBatch = null;
        return batch;
    }

    private void Release(List<Fact> batch)
    {
        batch.Clear();
        _changes.SpareBatch = batch;
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
            _changes.Settle();
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
            foreach (var (fact, memory) in _changes.Leaving)
                Leave(fact, memory);
            Flush();
            _isChanging = false;
        }
        finally
        {
            _changes.Settle();
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
            _changes.Settle();
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
            _changes.Memories.Add(memory);
            foreach (var node in CollectionsMarshal.AsSpan(memory.Node.Successors))
                _changes.Pending.Add(node.Order);
        }

        memory.Add(fact);
        fact.Memories.Add(memory);
    }

    private void PropagatePending()
    {
        for (var order = _changes.Pending.Take(0); order >= 0; order = _changes.Pending.Take(order + 1))
        {
            var node = _network.FactNodes[order];
            if (!node.IsDue(this))
                continue;
            var memory = MemoryOf(node);
            if (memory.HasChanged)
                UpdateFacts(node, memory);
            if (memory.NewFrom >= 0)
                node.InsertFacts(this, memory);
            Flush();
        }
    }

    private void UpdateFacts(FactNode node, AlphaMemory memory)
    {
        foreach (var fact in memory.Changed)
            node.UpdateFact(this, fact);
        Flush();
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
                _changes.Leaving.Add((fact, memory));
        }

        foreach (var memory in belongs)
            Enter(fact, memory);
    }

    private void Change(Fact fact, AlphaMemory memory)
    {
        memory.Change(fact);
        _changes.Memories.Add(memory);
        foreach (var node in memory.Node.Successors)
            _changes.Pending.Add(node.Order);
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
        var queries = _changes.Queries;
        if (queries.Count == 0)
            return;
        for (var i = 0; i < queries.Count; i++)
            queries[i].Flush();
        queries.Clear();
    }
}
