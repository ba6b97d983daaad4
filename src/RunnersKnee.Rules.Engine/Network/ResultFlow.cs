namespace RunnersKnee.Rules.Engine;

/// <summary>The end of a query: each result becomes a token.</summary>
internal sealed class ResultFlow(QueryNode node) : Flow(next: null)
{
    internal override void Add(Fact fact) => Session.Give(node, Left, fact);

    internal override void Update(Fact fact)
    {
        if (fact.TokenOf(node, Left) is { } token)
            node.Next!.Update(Session, token);
    }

    internal override void Remove(Fact fact)
    {
        if (fact.TokenOf(node, Left) is { } token)
            Session.Take(token);
    }

    internal override void Discard() => Session.TakeResults(node, Left);
}
