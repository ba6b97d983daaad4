namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>Facts of one group that are enough, and a fact that is as many.</summary>
internal sealed class Grouped<TLeft, TRight>(Place place) : StagedRule(place)
    where TLeft : class, IThing
    where TRight : class, IThing
{
    private readonly int _limit = place.Limit;

    protected override void Write(ILeftHandSideExpression when, IRightHandSideExpression then)
    {
        IGrouping<int, TRight> group = null!;
        TLeft left = null!;
        when.Query(() => group, q => q.Match<TRight>(r => r.Value != _limit).GroupBy(r => r.Group).Where(g => g.Count() > 1))
            .Match(() => left, l => l.Value == group.Count());
        then.Yield(_ => Give(left, $"{group.Key}: {Names(group)} {left.Name}", group.Sum(r => r.Value)));
    }

    internal override IEnumerable<Derived> Follows(IReadOnlyCollection<IThing> facts)
    {
        for (var key = 0; key < 3; key++)
        {
            var group = facts.OfType<TRight>().Where(right => right.Group == key && right.Value != _limit).ToList();
            foreach (var left in facts.OfType<TLeft>())
            {
                if (group.Count > 1 && left.Value == group.Count)
                    yield return Give(left, $"{key}: {Names(group)} {left.Name}", group.Sum(right => right.Value));
            }
        }
    }
}
