namespace RunnersKnee.Rules.Engine;

/// <summary>How facts leave the conditions of the rules.</summary>
internal sealed partial class Session
{
    private void PropagateRetract(ReadOnlySpan<Fact> facts)
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
            if (_isChanging)
                Abandon();
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

    private void Leave(Fact fact, AlphaMemory memory)
    {
        memory.Remove(fact);
        fact.Leave(memory);
        foreach (var node in memory.Node.Successors)
        {
            while (fact.TokenOf(node) is { } token)
                node.Unpair(this, token);
        }

        HearIfEmpty(memory);
    }
}
