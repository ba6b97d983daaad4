namespace RunnersKnee.Rules.Engine;

/// <summary>A stage of a query as it stands for one token: takes facts, and hands what it makes of them to the next stage.</summary>
internal abstract class Flow(Flow? next)
{
    protected Flow Next => next!;

    /// <summary>The session that it runs in.</summary>
    protected Session Session { get; private set; } = null!;

    /// <summary>The token that it runs for.</summary>
    protected Token Left { get; private set; } = null!;

    /// <summary>Starts anew for a token.</summary>
    internal virtual void Start(Session session, Token left)
    {
        Session = session;
        Left = left;
        next?.Start(session, left);
    }

    /// <summary>Forgets what it has worked on, so that nothing is kept alive.</summary>
    internal virtual void Reset()
    {
        Session = null!;
        Left = null!;
        next?.Reset();
    }

    /// <summary>What the token binds has changed.</summary>
    internal virtual void Touch() => next?.Touch();

    internal abstract void Add(Fact fact);

    internal abstract void Update(Fact fact);

    internal abstract void Remove(Fact fact);

    /// <summary>Hands over what was held back until all changes were known.</summary>
    internal virtual void Flush() => next?.Flush();

    /// <summary>Takes everything back.</summary>
    internal virtual void Discard() => next?.Discard();

    /// <summary>Whether a fact meets conditions.</summary>
    protected bool Holds(TokenTest[] tests, Fact fact)
    {
        foreach (var test in tests)
        {
            if (!test.Holds(Session, Left, fact))
                return false;
        }

        return true;
    }
}
