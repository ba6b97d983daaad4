using System.Runtime.InteropServices;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>How changes of facts reach the conditions of the rules.</summary>
internal sealed partial class Session
{
    private readonly AlphaMemory[] _memories;
    private readonly Changes _changes;

    /// <summary>Whether a change is on its way through the conditions; it stays so if one of them fails.</summary>
    private bool _isChanging;

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
    internal void FlushLater(QueryRun run) => _changes.Queries.Add(run);

    internal Fact NewFact(object? value, Type type, IFactSource? source = null)
    {
        var fact = _storage.FactHandles.Next();
        fact.Start(value, type, source);
        return fact;
    }

    private void Propagate(ReadOnlySpan<Fact> facts)
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
            if (_isChanging)
                Abandon();
        }

        _events.FactInserted(facts);
    }

    private void Enter(Fact fact, AlphaMemory memory)
    {
        if (memory.NewFrom < 0)
        {
            memory.NewFrom = memory.Facts.Count;
            _changes.Pending.Add(memory.Node.Memory);
        }

        memory.Add(fact);
        fact.Memories.Add(memory);
    }

    /// <summary>Lets the facts reach the conditions, memory by memory.</summary>
    private void PropagatePending()
    {
        for (var place = _changes.Pending.Take(0); place >= 0; place = _changes.Pending.Take(place + 1))
        {
            var memory = _memories[place];
            if (memory.HasChanged)
                UpdateFacts(memory);
            if (memory.NewFrom >= 0)
                InsertFacts(memory);
            memory.Settle();
        }
    }

    private void InsertFacts(AlphaMemory memory)
    {
        foreach (var node in CollectionsMarshal.AsSpan(memory.Node.Successors))
        {
            if (!node.IsDue(this))
                continue;
            node.InsertFacts(this, memory);
            Flush();
        }
    }

    /// <summary>Forgets a change that has failed.</summary>
    private void Abandon()
    {
        foreach (var memory in _memories)
            memory.Settle();
        _changes.Abandon();
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
