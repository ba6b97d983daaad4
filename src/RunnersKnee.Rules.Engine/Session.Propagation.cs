using System.Diagnostics.CodeAnalysis;

namespace RunnersKnee.Rules.Engine;

/// <summary>How changes of facts reach the conditions of the rules.</summary>
[SuppressMessage("Design", "MA0048:File name must match type name", Justification = "A part of the type.")]
internal sealed partial class Session
{
    private readonly AlphaMemory[] _memories;
    private readonly RuleNetwork _network;
    private readonly NodeSet _pending;
    private readonly List<AlphaMemory> _changed = [];
    private readonly List<QueryRun> _toFlush = [];

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

    private void Start()
    {
        for (var place = 0; place < _given.Length; place++)
            _given[place] = new TokenList();
        foreach (var node in _network.FactNodes)
        {
            if (node.Join.Index is not null)
                _indexes[node.Place] = new TokenIndex();
        }

        foreach (var first in _network.Firsts)
        {
            var root = new Token(node: null, parent: null, fact: null);
            _roots[first] = root;
            first.Insert(this, root);
        }
    }

    private void Propagate(List<Fact> facts)
    {
        _events.FactInserting(facts);
        try
        {
            foreach (var fact in facts)
                _network.Enter(this, fact);
            InsertPending();
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
        try
        {
            foreach (var fact in facts)
                Reenter(fact);
            UpdatePending();
            Flush();
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
        foreach (var fact in facts)
        {
            foreach (var memory in fact.Memories)
                memory.Remove(fact);
            fact.Memories.Clear();
        }

        foreach (var fact in facts)
        {
            while (fact.FirstToken is { } token)
                ((FactNode)token.Node!).Unpair(this, token);
        }

        Flush();
        _events.FactRetracted(facts);
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
    }

    private void InsertPending()
    {
        for (var order = _pending.Next(0); order >= 0; order = _pending.Next(order + 1))
        {
            var node = _network.FactNodes[order];
            var memory = MemoryOf(node);
            for (var i = memory.NewFrom; i < memory.Facts.Count; i++)
                node.InsertFact(this, memory.Facts[i]);
            Flush();
        }
    }

    /// <summary>Finds out where a changed fact belongs now, and takes it away from where it belongs no more.</summary>
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
                Leave(fact, memory);
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
    }

    private void UpdatePending()
    {
        for (var order = _pending.Next(0); order >= 0; order = _pending.Next(order + 1))
        {
            var node = _network.FactNodes[order];
            var memory = MemoryOf(node);
            foreach (var fact in memory.Changed)
                node.UpdateFact(this, fact);
            if (memory.NewFrom >= 0)
            {
                for (var i = memory.NewFrom; i < memory.Facts.Count; i++)
                    node.InsertFact(this, memory.Facts[i]);
            }

            Flush();
        }
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
        _pending.Clear();
        _toFlush.Clear();
    }
}
