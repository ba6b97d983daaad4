namespace RunnersKnee.Rules.Engine;

/// <summary>How changed facts reach the conditions of the rules: a fact may come to meet other conditions than before.</summary>
internal sealed partial class Session
{
    /// <summary>Where a fact belongs now, while that is being found out.</summary>
    private List<AlphaMemory>? _belongs;

    /// <summary>Puts another value in the place of a fact.</summary>
    private void Replace(Fact fact, object value)
    {
        _facts.Remove(fact.Value!);
        fact.Value = value;
        _facts.Add(value, fact);
    }

    private void PropagateUpdate(ReadOnlySpan<Fact> facts)
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
            _changes.Leaving.Clear();
            Flush();
            _isChanging = false;
        }
        finally
        {
            if (_isChanging)
                Abandon();
        }

        _events.FactUpdated(facts);
    }

    private void UpdateFacts(AlphaMemory memory)
    {
        foreach (var node in memory.Node.Successors)
        {
            if (!node.IsDue(this))
                continue;
            foreach (var fact in memory.Changed)
                node.UpdateFact(this, fact);
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

        foreach (var memory in fact.Memories)
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
        _changes.Pending.Add(memory.Node.Memory);
    }
}
