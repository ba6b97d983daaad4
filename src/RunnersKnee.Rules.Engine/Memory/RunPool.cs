namespace RunnersKnee.Rules.Engine;

/// <summary>What runs a query for each token, used by one session after the other.</summary>
internal sealed class RunPool(QueryNode node)
{
    private const int Most = 64;

    private readonly List<QueryRun> _runs = [];
    private int _used;

    internal QueryRun Next()
    {
        if (_used < _runs.Count)
            return _runs[_used++];
        var run = node.Open();
        if (_runs.Count == Most)
            return run;
        _runs.Add(run);
        _used++;
        return run;
    }

    internal void Reset()
    {
        for (; _used > 0; _used--)
            _runs[_used - 1].Reset();
    }
}
