namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>A fact with this or that: one match for each way.</summary>
internal sealed class Either<TLeft, TRight>(Place place) : StagedRule(place)
    where TLeft : class, IThing
    where TRight : class, IThing
{
    private readonly int _limit = place.Limit;

    protected override void Write(ILeftHandSideExpression when, IRightHandSideExpression then)
    {
        TLeft left = null!;
        TRight near = null!;
        Host far = null!;
        when.Match(() => left).Or(any => any
            .Match(() => near, n => n.Group == left.Group, n => n.Value == _limit)
            .And(all => all.Match(() => far, f => f.Label == left.Label, f => f.Value > left.Value).Not<TRight>(r => r.Group == far.Group)));
        then.Yield(_ => Way(left, near, far));
    }

    internal override IEnumerable<Derived> Follows(IReadOnlyCollection<IThing> facts)
    {
        foreach (var left in facts.OfType<TLeft>())
        {
            foreach (var near in facts.OfType<TRight>())
            {
                if (near.Group == left.Group && near.Value == _limit)
                    yield return Way(left, near, far: null);
            }

            foreach (var far in facts.OfType<Host>())
            {
                if (far.Label == left.Label && far.Value > left.Value && !facts.OfType<TRight>().Any(right => right.Group == far.Group))
                    yield return Way(left, near: null, far);
            }
        }
    }

    private Derived Way(TLeft left, TRight? near, Host? far) =>
        Give(left, $"{left.Name} near {near?.Name} far {far?.Name}", left.Value + (near?.Value ?? 0) + (far?.Value ?? 0));
}
