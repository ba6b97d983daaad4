namespace RunnersKnee.Rules.Engine;

/// <summary>Binds each fact that goes with a token.</summary>
/// <remarks>
/// As the first condition of a rule it sleeps until the next condition, if that binds a fact from another memory, has a fact in its memory:
/// before, nothing can come of the tokens that it would give.
/// </remarks>
internal sealed class MatchNode(AlphaNode source, Join join) : FactNode(source, join)
{
    private bool _maySleep;

    /// <summary>The node before, if that may sleep.</summary>
    private MatchNode? _sleeper;

    internal override void Connect(BetaNode? previous, BetaNode? next)
    {
        base.Connect(previous, next);
        _maySleep = previous is null && next is MatchNode other && other.Source != Source;
        _sleeper = previous is MatchNode { _maySleep: true } sleeper ? sleeper : null;
    }

    internal override bool IsDue(Session session)
    {
        _sleeper?.Wake(session);
        return (!_maySleep || session.IsAwake(this)) && base.IsDue(session);
    }

    internal override void Pair(Session session, Token left, Fact fact) => session.Give(this, left, fact);

    internal override void UpdatePair(Session session, Token pair) => Next!.Update(session, pair);

    internal override void Unpair(Session session, Token pair) => session.Take(pair);

    /// <summary>Makes the tokens that it has not given. The next node, which has a new fact, goes through all of them.</summary>
    private void Wake(Session session)
    {
        if (!session.Wake(this))
            return;
        var memory = session.MemoryOf(this);
        var root = session.FirstLeftOf(this)!;
        for (var place = 0; place < memory.Known; place++)
            session.Make(this, root, memory.Facts[place]);
    }
}
