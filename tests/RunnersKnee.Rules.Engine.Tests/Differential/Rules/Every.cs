namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>A fact that all odd ones of another kind keep to. Being odd never changes: NRules goes wrong if a fact leaves the base by an update.</summary>
internal sealed class Every<TLeft, TRight>(Place place) : StagedRule(place)
    where TLeft : class, IThing
    where TRight : class, IThing
{
    private readonly int _limit = place.Limit;

    protected override void Write(ILeftHandSideExpression when, IRightHandSideExpression then)
    {
        TLeft left = null!;
        when.Match(() => left).All<TRight>(r => r.IsOdd, r => r.Value >= left.Value, r => r.Value != _limit);
        then.Yield(_ => Give(left));
    }

    internal override IEnumerable<Derived> Follows(IReadOnlyCollection<IThing> facts)
    {
        foreach (var left in facts.OfType<TLeft>())
        {
            if (facts.OfType<TRight>().Where(right => right.IsOdd).All(right => right.Value >= left.Value && right.Value != _limit))
                yield return Give(left);
        }
    }
}
