namespace RunnersKnee.Rules.Engine;

/// <summary>Passes a token on while there is a fact that goes with it, or while there is none.</summary>
internal sealed class QuantifierNode(AlphaNode source, Join join, bool negated) : FactNode(source, join)
{
    /// <summary>The state of a token whose facts are still being counted.</summary>
    private static readonly object Counting = new();

    internal override void Insert(Session session, Token left)
    {
        left.State = Counting;
        base.Insert(session, left);
        left.State = null;
        Settle(session, left);
    }

    internal override void Update(Session session, Token left)
    {
        var passed = left.State as Token;
        base.Update(session, left);
        if (passed is not null && left.State == passed)
            Next!.Update(session, passed);
    }

    internal override void Pair(Session session, Token left, Fact fact)
    {
        session.Note(this, left, fact);
        left.Count++;
        Settle(session, left);
    }

    internal override void UpdatePair(Session session, Token pair)
    {
    }

    internal override void Unpair(Session session, Token pair)
    {
        var left = pair.Parent!;
        session.Take(pair);
        left.Count--;
        Settle(session, left);
    }

    private void Settle(Session session, Token left)
    {
        if (left.State == Counting)
            return;

        var passes = (left.Count == 0) == negated;
        if (left.State is Token passed)
        {
            if (passes)
                return;
            left.State = null;
            session.Take(passed);
        }
        else if (passes)
        {
            left.State = session.Give(this, left, fact: null);
        }
    }
}
