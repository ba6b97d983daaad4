namespace RunnersKnee.Rules.Engine;

/// <summary>Binds each fact that goes with a token.</summary>
internal sealed class MatchNode(AlphaNode source, Join join) : FactNode(source, join)
{
    internal override void Pair(Session session, Token left, Fact fact) => session.Give(this, left, fact);

    internal override void UpdatePair(Session session, Token pair) => Next!.Update(session, pair);

    internal override void Unpair(Session session, Token pair) => session.Take(pair);
}
