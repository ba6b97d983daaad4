namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>A fact with another one, and one more that rests on no other.</summary>
internal sealed class Present<TLeft, TRight>(Place place) : StagedRule(place)
    where TLeft : class, IThing
    where TRight : class, IThing
{
    private readonly int _limit = place.Limit;

    protected override void Write(ILeftHandSideExpression when, IRightHandSideExpression then)
    {
        TLeft left = null!;
        when.Exists<TRight>(r => r.Value == _limit).Match(() => left).Exists<TRight>(r => r.Label == left.Label, r => r.Group != left.Group);
        then.Yield(_ => Give(left));
    }

    internal override IEnumerable<Derived> Follows(IReadOnlyCollection<IThing> facts)
    {
        foreach (var left in facts.OfType<TLeft>())
        {
            if (facts.OfType<TRight>().Any(right => right.Value == _limit)
                && facts.OfType<TRight>().Any(right => right.Label == left.Label && right.Group != left.Group))
            {
                yield return Give(left);
            }
        }
    }
}
