namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>One fact, and conditions on it alone; what it gives is changed in place when the fact changes.</summary>
internal sealed class Single<TOnly>(Place place) : StagedRule(place)
    where TOnly : class, IThing
{
    private readonly int _limit = place.Limit;

    protected override void Write(ILeftHandSideExpression when, IRightHandSideExpression then)
    {
        TOnly only = null!;
        when.Match(() => only, o => o.Value > _limit, o => o.Group == 1 || o.Group == 2);
        then.Yield(_ => Give(only), (_, old) => Again(old, only));
    }

    internal override IEnumerable<Derived> Follows(IReadOnlyCollection<IThing> facts)
    {
        foreach (var only in facts.OfType<TOnly>())
        {
            if (only.Value > _limit && only.Group is 1 or 2)
                yield return Give(only);
        }
    }

    private static Derived Again(Derived old, TOnly only) => old with { Matched = only.Name, Group = only.Group, Value = only.Value, Label = only.Label };
}
