namespace RunnersKnee.Rules.Engine;

/// <summary>A query as it stands for one token; the results of many changes are given at once.</summary>
internal sealed class QueryRun(Session session, Flow flow)
{
    private bool _isClosed;
    private bool _isDirty = true;

    internal void Add(Fact fact)
    {
        Touch();
        Guard(static (flow, fact) => flow.Add(fact!), fact);
    }

    internal void Update(Fact fact)
    {
        Touch();
        Guard(static (flow, fact) => flow.Update(fact!), fact);
    }

    internal void Remove(Fact fact)
    {
        Touch();
        Guard(static (flow, fact) => flow.Remove(fact!), fact);
    }

    /// <summary>Gives the results.</summary>
    internal void Flush()
    {
        if (_isClosed || !_isDirty)
            return;
        _isDirty = false;
        Guard(static (flow, _) => flow.Flush(), fact: null);
    }

    internal void Close() => _isClosed = true;

    private void Touch()
    {
        if (_isDirty)
            return;
        _isDirty = true;
        session.FlushLater(this);
    }

    /// <summary>Takes all results back if a part of the query fails and somebody has taken care of that.</summary>
    private void Guard(Action<Flow, Fact?> change, Fact? fact)
    {
        if (_isClosed)
            return;
        try
        {
            change(flow, fact);
        }
        catch (HandledFailureException)
        {
            _isClosed = true;
            flow.Discard();
        }
    }
}
