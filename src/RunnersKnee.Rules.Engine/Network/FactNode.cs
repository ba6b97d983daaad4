namespace RunnersKnee.Rules.Engine;

/// <summary>A condition that looks at facts.</summary>
internal abstract class FactNode(AlphaNode source, Join join) : BetaNode
{
    /// <summary>Where its facts come from.</summary>
    internal AlphaNode Source { get; } = source;

    /// <summary>How facts go with tokens.</summary>
    internal Join Join { get; } = join;

    internal override void Insert(Session session, Token left)
    {
        var memory = session.MemoryOf(this);
        if (Join.Index is { } index)
            FindFacts(session, left, memory, index);
        else
            AskEach(session, left, memory, 0, memory.Known);
    }

    /// <summary>Whether changes in its memory can have an effect now.</summary>
    internal virtual bool IsDue(Session session) => session.FirstLeftOf(this) is not null;

    /// <summary>Takes the facts that are new in its memory: token by token, and for each fact by fact.</summary>
    internal virtual void InsertFacts(Session session, AlphaMemory memory)
    {
        var first = session.FirstLeftOf(this);
        if (Join.Index is not { } index)
        {
            for (var left = first; left is not null; left = left.NextOfNode)
                AskEach(session, left, memory, memory.NewFrom, memory.Facts.Count);
            return;
        }

        var tokens = session.TokensOf(this);
        tokens.Keep(first);
        if (memory.NewFrom == memory.Facts.Count - 1)
            FindTokens(session, tokens, memory, index);
        else
            FindNewFacts(session, first, memory, memory.Index(index.Place).NewFacts);
    }

    internal override void Update(Session session, Token left)
    {
        if (Join.Index is { } index)
        {
            var tokens = session.TokensOf(this);
            tokens.Remove(left);
            left.Key = index.KeyOf(left);
            tokens.Add(left);
        }

        var memory = session.MemoryOf(this);
        var changes = new PairChanges(this, session);
        for (var place = 0; place < memory.Known; place++)
            changes.Recheck(left, memory.Facts[place]);
        changes.Apply();
    }

    /// <summary>Hears that its memory has become empty.</summary>
    internal virtual void Emptied(Session session)
    {
    }

    /// <summary>Takes a change of a fact.</summary>
    internal virtual void UpdateFact(Session session, Fact fact)
    {
        var changes = new PairChanges(this, session);
        for (var left = session.FirstLeftOf(this); left is not null; left = left.NextOfNode)
            changes.Recheck(left, fact);
        changes.Apply();
    }

    internal override void Forget(Session session, Token left)
    {
        if (Join.Index is not null)
            session.TokensOf(this).Remove(left);
    }

    /// <summary>A fact has come to go with a token.</summary>
    internal abstract void Pair(Session session, Token left, Fact fact);

    /// <summary>A fact that goes with a token, or the token, has changed.</summary>
    internal abstract void UpdatePair(Session session, Token pair);

    /// <summary>A fact goes with a token no more.</summary>
    internal abstract void Unpair(Session session, Token pair);

    /// <summary>Asks of each fact between two places of the memory whether it goes with a token.</summary>
    private void AskEach(Session session, Token left, AlphaMemory memory, int from, int to)
    {
        for (var place = from; place < to; place++)
            PairIfHolds(session, left, memory.Facts[place]);
    }

    /// <summary>Lets a new token find its facts.</summary>
    private void FindFacts(Session session, Token left, AlphaMemory memory, JoinIndex index)
    {
        // As long as there are no facts, nobody needs the key.
        var tokens = session.TokensOf(this);
        if (memory.Known == 0 && !tokens.IsKept)
            return;

        left.Key = index.KeyOf(left);
        tokens.Add(left);
        if (left.Key == JoinIndex.Unkeyed)
            AskEach(session, left, memory, 0, memory.Known);
        else
            PairFound(session, left, memory.Index(index.Place).Facts);
    }

    /// <summary>Lets each token find its facts among several new ones.</summary>
    private void FindNewFacts(Session session, Token? first, AlphaMemory memory, KeyedLists<Fact> newFacts)
    {
        for (var left = first; left is not null; left = left.NextOfNode)
        {
            if (left.Key == JoinIndex.Unkeyed)
                AskEach(session, left, memory, memory.NewFrom, memory.Facts.Count);
            else
                PairFound(session, left, newFacts);
        }
    }

    private void PairFound(Session session, Token left, KeyedLists<Fact> facts)
    {
        foreach (var fact in facts[left.Key])
        {
            if (Join.HoldsForKeyed(session, left, fact))
                Pair(session, left, fact);
        }

        foreach (var fact in facts.WithoutKey)
            PairIfHolds(session, left, fact);
    }

    /// <summary>Lets the only new fact find its tokens.</summary>
    private void FindTokens(Session session, TokenIndex tokens, AlphaMemory memory, JoinIndex index)
    {
        var fact = memory.Facts[memory.NewFrom];
        var key = memory.Index(index.Place).KeyAt(memory.NewFrom);
        if (key == JoinIndex.Unkeyed)
        {
            for (var left = session.FirstLeftOf(this); left is not null; left = left.NextOfNode)
                PairIfHolds(session, left, fact);
            return;
        }

        foreach (var left in tokens[key])
        {
            if (Join.HoldsForKeyed(session, left, fact))
                Pair(session, left, fact);
        }

        foreach (var left in tokens.WithoutKey)
            PairIfHolds(session, left, fact);
    }

    private void PairIfHolds(Session session, Token left, Fact fact)
    {
        if (Join.Holds(session, left, fact))
            Pair(session, left, fact);
    }
}
