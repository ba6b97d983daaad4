namespace RunnersKnee.Rules.Engine;

/// <summary>
/// What a change does to the pairs of a token and a fact that a node has found: those that go go at once, so that what counts
/// facts sees none in between; then come those that are new, and then those that stay.
/// </summary>
internal struct PairChanges(FactNode node, Session session)
{
    private List<(Token Left, Fact Fact)>? _new;
    private List<Token>? _kept;

    internal void Recheck(Token left, Fact fact)
    {
        var holds = node.Join.Holds(session, left, fact);
        if (fact.TokenOf(node, left) is { } pair)
        {
            if (holds)
                (_kept ??= []).Add(pair);
            else
                node.Unpair(session, pair);
        }
        else if (holds)
        {
            (_new ??= []).Add((left, fact));
        }
    }

    internal readonly void Apply()
    {
        foreach (var (left, fact) in _new ?? [])
            node.Pair(session, left, fact);
        foreach (var pair in _kept ?? [])
            node.UpdatePair(session, pair);
    }
}
