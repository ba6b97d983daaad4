namespace RunnersKnee.Rules.Engine;

/// <summary>Which facts go with which tokens: conditions, and a key to find them by if the first condition compares for equality.</summary>
internal sealed class Join(TokenTest[] tests, JoinIndex? index)
{
    internal JoinIndex? Index => index;

    /// <summary>Whether every fact goes with every token.</summary>
    internal bool IsFree => tests.Length == 0;

    /// <summary>Whether a fact goes with a token.</summary>
    internal bool Holds(Session session, Token left, Fact fact) => Holds(session, left, fact, from: 0);

    /// <summary>Whether a fact goes with a token that has the same key.</summary>
    internal bool HoldsForKeyed(Session session, Token left, Fact fact) => Holds(session, left, fact, index!.IsExact ? 1 : 0);

    private bool Holds(Session session, Token left, Fact fact, int from)
    {
        for (var i = from; i < tests.Length; i++)
        {
            if (!tests[i].Holds(session, left, fact))
                return false;
        }

        return true;
    }
}
