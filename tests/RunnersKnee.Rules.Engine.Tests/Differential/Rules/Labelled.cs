namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>Two facts that agree in a text, which may be null.</summary>
internal sealed class Labelled<TLeft, TRight>(Place place) : StagedRule(place)
    where TLeft : class, IThing
    where TRight : class, IThing
{
    private readonly int _limit = place.Limit;

    protected override void Write(ILeftHandSideExpression when, IRightHandSideExpression then)
    {
        TLeft left = null!;
        TRight right = null!;
        when.Match(() => left).Match(() => right, r => r.Label == left.Label, r => r.Value == _limit);
        then.Yield(_ => Give(left, right));
    }

    internal override IEnumerable<Derived> Follows(IReadOnlyCollection<IThing> facts)
    {
        foreach (var left in facts.OfType<TLeft>())
        {
            foreach (var right in facts.OfType<TRight>())
            {
                if (right.Label == left.Label && right.Value == _limit)
                    yield return Give(left, right);
            }
        }
    }
}
