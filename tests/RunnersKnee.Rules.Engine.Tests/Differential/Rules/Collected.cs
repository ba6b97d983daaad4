namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>A fact and all that go with it, which may be none.</summary>
internal sealed class Collected<TLeft, TRight>(Place place) : StagedRule(place)
    where TLeft : class, IThing
    where TRight : class, IThing
{
    private readonly int _limit = place.Limit;

    protected override void Write(ILeftHandSideExpression when, IRightHandSideExpression then)
    {
        TLeft left = null!;
        IEnumerable<TRight> rest = null!;
        when.Match(() => left)
            .Query(() => rest, q => q.Match<TRight>(r => r.Group == left.Group, r => r.Value >= left.Value).Collect().Where(c => c.Count() != _limit));
        then.Yield(_ => Give(left, $"{left.Name}: {Names(rest)}", rest.Sum(r => r.Value)));
    }

    internal override IEnumerable<Derived> Follows(IReadOnlyCollection<IThing> facts)
    {
        foreach (var left in facts.OfType<TLeft>())
        {
            var rest = facts.OfType<TRight>().Where(right => right.Group == left.Group && right.Value >= left.Value).ToList();
            if (rest.Count != _limit)
                yield return Give(left, $"{left.Name}: {Names(rest)}", rest.Sum(right => right.Value));
        }
    }
}
