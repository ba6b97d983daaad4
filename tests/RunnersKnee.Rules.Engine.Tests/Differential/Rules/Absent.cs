namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>A fact without another one.</summary>
internal sealed class Absent<TLeft, TRight>(Place place) : StagedRule(place)
    where TLeft : class, IThing
    where TRight : class, IThing
{
    private readonly int _limit = place.Limit;

    protected override void Write(ILeftHandSideExpression when, IRightHandSideExpression then)
    {
        TLeft left = null!;
        when.Match(() => left).Not<TRight>(r => r.Group == left.Group, r => r.Value > left.Value, r => r.Value > _limit);
        then.Yield(_ => Give(left));
    }

    internal override IEnumerable<Derived> Follows(IReadOnlyCollection<IThing> facts)
    {
        foreach (var left in facts.OfType<TLeft>())
        {
            if (!facts.OfType<TRight>().Any(right => right.Group == left.Group && right.Value > left.Value && right.Value > _limit))
                yield return Give(left);
        }
    }
}
