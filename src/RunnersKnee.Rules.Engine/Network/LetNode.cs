namespace RunnersKnee.Rules.Engine;

/// <summary>Binds a computed value, if it meets the conditions.</summary>
internal sealed class LetNode(Type type, Selector<object?> selector, TokenTest[] tests) : BetaNode
{
    internal override void Insert(Session session, Token left)
    {
        if (!TryCompute(session, left, out var value))
            return;
        var fact = session.NewFact(value, value?.GetType() ?? type);
        if (Holds(session, left, fact))
            left.State = session.Give(this, left, fact);
    }

    internal override void Update(Session session, Token left)
    {
        if (left.State is not Token bound)
        {
            Insert(session, left);
            return;
        }

        if (TryCompute(session, left, out var value))
        {
            bound.Fact!.Value = value;
            if (Holds(session, left, bound.Fact))
            {
                Next!.Update(session, bound);
                return;
            }
        }

        left.State = null;
        session.Take(bound);
    }

    private bool TryCompute(Session session, Token left, out object? value)
    {
        try
        {
            value = selector.Of(session, left, fact: null);
            return true;
        }
        catch (HandledFailureException)
        {
            value = null;
            return false;
        }
    }

    private bool Holds(Session session, Token left, Fact fact)
    {
        foreach (var test in tests)
        {
            if (!test.Holds(session, left, fact))
                return false;
        }

        return true;
    }
}
