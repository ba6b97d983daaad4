namespace RunnersKnee.Rules.Engine;

/// <summary>Binds the results of a query over the facts that go with a token.</summary>
internal sealed class QueryNode(AlphaNode source, Join join, CompiledStage[] stages) : FactNode(source, join)
{
    internal override void Insert(Session session, Token left)
    {
        var run = session.NewRun(this);
        left.State = run;
        run.Start(session, left);
        base.Insert(session, left);
        run.Flush();
    }

    internal override void Update(Session session, Token left)
    {
        var run = (QueryRun)left.State!;
        run.TouchLeft();
        base.Update(session, left);
        run.Flush();
    }

    internal override void Forget(Session session, Token left)
    {
        base.Forget(session, left);
        ((QueryRun)left.State!).Close();
    }

    internal override void Pair(Session session, Token left, Fact fact)
    {
        session.Note(this, left, fact);
        ((QueryRun)left.State!).Add(fact);
    }

    internal override void UpdatePair(Session session, Token pair) => ((QueryRun)pair.Parent!.State!).Update(pair.Fact!);

    internal override void Unpair(Session session, Token pair)
    {
        session.Take(pair);
        ((QueryRun)pair.Parent!.State!).Remove(pair.Fact!);
    }

    /// <summary>Makes what runs the query for a token.</summary>
    internal QueryRun Open()
    {
        Flow flow = new ResultFlow(this);
        for (var i = stages.Length - 1; i >= 0; i--)
            flow = stages[i].Open(flow);
        return new QueryRun(flow);
    }
}
