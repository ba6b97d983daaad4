namespace RunnersKnee.Rules.Engine;

/// <summary>Passes tokens on while there is any fact in its memory, or while there is none: whatever the tokens are.</summary>
internal sealed class PresenceNode(AlphaNode source, Join join, bool negated) : FactNode(source, join)
{
    internal override void Insert(Session session, Token left)
    {
        if (Passes(session.MemoryOf(this).Known))
            left.State = session.Give(this, left, fact: null);
    }

    internal override void Update(Session session, Token left)
    {
        if (left.State is Token passed)
            Next!.Update(session, passed);
    }

    internal override void InsertFacts(Session session, AlphaMemory memory) => Settle(session);

    internal override void UpdateFact(Session session, Fact fact)
    {
    }

    internal override void Emptied(Session session) => Settle(session);

    internal override void Pair(Session session, Token left, Fact fact)
    {
    }

    internal override void UpdatePair(Session session, Token pair)
    {
    }

    internal override void Unpair(Session session, Token pair)
    {
    }

    private bool Passes(int facts) => (facts == 0) == negated;

    private void Settle(Session session)
    {
        var passes = Passes(session.MemoryOf(this).Facts.Count);
        for (var left = session.FirstLeftOf(this); left is not null; left = left.NextOfNode)
        {
            if (left.State is not Token passed)
            {
                if (passes)
                    left.State = session.Give(this, left, fact: null);
            }
            else if (!passes)
            {
                left.State = null;
                session.Take(passed);
            }
        }
    }
}
