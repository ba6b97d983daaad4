namespace RunnersKnee.Rules.Engine;

/// <summary>A query as it stands for one token; the results of many changes are given at once.</summary>
internal sealed class QueryRun(Flow flow)
{
    private Session? _session;
    private bool _isClosed;
    private bool _isDirty;

    /// <summary>Starts anew for a token.</summary>
    internal void Start(Session session, Token left)
    {
        _session = session;
        _isClosed = false;
        _isDirty = true;
        flow.Start(session, left);
    }

    /// <summary>Forgets what it has worked on.</summary>
    internal void Reset()
    {
        _session = null;
        flow.Reset();
    }

    internal void Add(Fact fact) => Change(fact, static (flow, fact) => flow.Add(fact));

    internal void Update(Fact fact) => Change(fact, static (flow, fact) => flow.Update(fact));

    internal void Remove(Fact fact) => Change(fact, static (flow, fact) => flow.Remove(fact));

    /// <summary>What the token binds has changed: the results are given again.</summary>
    internal void TouchLeft()
    {
        Touch();
        flow.Touch();
    }

    private void Touch()
    {
        if (_isDirty)
            return;
        _isDirty = true;
        _session!.FlushLater(this);
    }

    /// <summary>Gives the results.</summary>
    internal void Flush()
    {
        if (_isClosed || !_isDirty)
            return;
        _isDirty = false;
        try
        {
            flow.Flush();
        }
        catch (HandledFailureException)
        {
            Discard();
        }
    }

    internal void Close() => _isClosed = true;

    private void Change(Fact fact, Action<Flow, Fact> change)
    {
        if (_isClosed)
            return;
        Touch();
        try
        {
            change(flow, fact);
        }
        catch (HandledFailureException)
        {
            Discard();
        }
    }

    /// <summary>Takes all results back, as a part of the query has failed and somebody has taken care of that.</summary>
    private void Discard()
    {
        _isClosed = true;
        flow.Discard();
    }
}
