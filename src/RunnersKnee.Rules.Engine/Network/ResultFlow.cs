namespace RunnersKnee.Rules.Engine;

/// <summary>The end of a query: each result becomes a token.</summary>
internal sealed class ResultFlow(Session session, QueryNode node, Token left) : Flow(next: null)
{
    internal override void Add(Fact fact) => session.Give(node, left, fact);

    internal override void Update(Fact fact)
    {
        if (Find(fact) is { } token)
            node.Next!.Update(session, token);
    }

    internal override void Remove(Fact fact)
    {
        if (Find(fact) is { } token)
            session.Take(token);
    }

    internal override void Discard()
    {
        for (var child = left.FirstChild; child is not null;)
        {
            var next = child.NextSibling;
            if (!child.IsPair)
                session.Take(child);
            child = next;
        }
    }

    private Token? Find(Fact fact)
    {
        for (var token = fact.FirstToken; token is not null; token = token.NextOfFact)
        {
            if (token.Node == node && token.Parent == left && !token.IsPair)
                return token;
        }

        return null;
    }
}
