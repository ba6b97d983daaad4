namespace RunnersKnee.Rules.Engine;

/// <summary>A condition that looks at facts.</summary>
internal abstract class FactNode(AlphaNode source, Join join) : BetaNode
{
    /// <summary>Where its facts come from.</summary>
    internal AlphaNode Source { get; } = source;

    /// <summary>The place of the memory of its facts.</summary>
    internal int Memory { get; } = source.Memory;

    /// <summary>How facts go with tokens.</summary>
    internal Join Join { get; } = join;

    /// <summary>When facts come to it: rule by rule, the last condition of a rule first.</summary>
    internal int Order { get; set; }

    internal override void Insert(Session session, Token left)
    {
        var memory = session.MemoryOf(this);
        if (Join.Index is { } index)
            InsertByKey(session, left, memory, index);
        else
            InsertByAsking(session, left, memory);
    }

    /// <summary>Whether changes in its memory can have an effect now.</summary>
    internal virtual bool IsDue(Session session) => session.FirstLeftOf(this) is not null;

    /// <summary>Takes the facts that are new in its memory.</summary>
    internal virtual void InsertFacts(Session session, AlphaMemory memory)
    {
        var first = session.FirstLeftOf(this);
        if (Join.Index is not { } index)
        {
            for (var place = memory.NewFrom; place < memory.Facts.Count; place++)
                InsertByAsking(session, first, memory.Facts[place]);
            return;
        }

        var tokens = session.TokensOf(this);
        tokens.Keep(first);
        var facts = memory.Index(index.Place);
        for (var place = memory.NewFrom; place < memory.Facts.Count; place++)
        {
            var key = facts.KeyAt(place);
            if (key == JoinIndex.Unkeyed)
                InsertByAsking(session, first, memory.Facts[place]);
            else
                InsertByKey(session, tokens, memory.Facts[place], key);
        }
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

        // What goes comes first, so that what counts facts sees none in between.
        var facts = session.MemoryOf(this).Facts;
        foreach (var fact in facts)
        {
            if (fact.TokenOf(this, left) is { } pair && !Join.Holds(session, left, fact))
                Unpair(session, pair);
        }

        foreach (var fact in facts)
            Recheck(session, left, fact);
    }

    /// <summary>Hears that its memory has become empty.</summary>
    internal virtual void Emptied(Session session)
    {
    }

    /// <summary>Takes a change of a fact.</summary>
    internal virtual void UpdateFact(Session session, Fact fact)
    {
        for (var left = session.FirstLeftOf(this); left is not null; left = left.NextOfNode)
            Recheck(session, left, fact);
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

    private void InsertByAsking(Session session, Token left, AlphaMemory memory)
    {
        foreach (var fact in memory.Facts)
            PairIfHolds(session, left, fact);
    }

    private void InsertByAsking(Session session, Token? first, Fact fact)
    {
        for (var left = first; left is not null; left = left.NextOfNode)
            PairIfHolds(session, left, fact);
    }

    private void InsertByKey(Session session, Token left, AlphaMemory memory, JoinIndex index)
    {
        // As long as there are no facts, nobody needs the key.
        var tokens = session.TokensOf(this);
        if (memory.Facts.Count == 0 && !tokens.IsKept)
            return;

        left.Key = index.KeyOf(left);
        tokens.Add(left);
        if (left.Key == JoinIndex.Unkeyed)
        {
            InsertByAsking(session, left, memory);
            return;
        }

        var facts = memory.Index(index.Place).Facts;
        foreach (var fact in facts[left.Key])
        {
            if (Join.HoldsForKeyed(session, left, fact))
                Pair(session, left, fact);
        }

        foreach (var fact in facts.WithoutKey)
            PairIfHolds(session, left, fact);
    }

    private void InsertByKey(Session session, TokenIndex tokens, Fact fact, long key)
    {
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

    private void Recheck(Session session, Token left, Fact fact)
    {
        var holds = Join.Holds(session, left, fact);
        if (fact.TokenOf(this, left) is not { } pair)
        {
            if (holds)
                Pair(session, left, fact);
        }
        else if (holds)
        {
            UpdatePair(session, pair);
        }
        else
        {
            Unpair(session, pair);
        }
    }
}
