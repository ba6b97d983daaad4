namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>A fact and a table of the groups that go with it: all steps of a query behind each other.</summary>
internal sealed class Tabled<TLeft, TRight>(Place place) : StagedRule(place)
    where TLeft : class, IThing
    where TRight : class, IThing
{
    private readonly int _limit = place.Limit;

    protected override void Write(ILeftHandSideExpression when, IRightHandSideExpression then)
    {
        TLeft left = null!;
        IEnumerable<Sum> sums = null!;
        when.Match(() => left)
            .Query(() => sums, q => q
                .Match<TRight>(r => r.Value >= left.Value)
                .GroupBy(r => r.Group, r => r.Value)
                .Select(g => new Sum(g.Key, g.Sum()))
                .Where(s => s.Total > _limit)
                .Collect()
                .OrderBy(s => s.Total)
                .ThenByDescending(s => s.Group));
        then.Yield(_ => Give(left, $"{left.Name}: {InOrder(sums)}", sums.Count()));
    }

    internal override IEnumerable<Derived> Follows(IReadOnlyCollection<IThing> facts)
    {
        foreach (var left in facts.OfType<TLeft>())
        {
            List<Sum> sums = [];
            for (var key = 0; key < 3; key++)
            {
                var total = facts.OfType<TRight>().Where(right => right.Group == key && right.Value >= left.Value).Sum(right => right.Value);
                if (total > _limit)
                    sums.Add(new Sum(key, total));
            }

            yield return Give(left, $"{left.Name}: {InOrder(sums.OrderBy(sum => sum.Total).ThenByDescending(sum => sum.Group))}", sums.Count);
        }
    }

    private static string InOrder(IEnumerable<Sum> sums) => string.Join(',', sums.Select(sum => $"{sum.Group}={sum.Total}"));
}

/// <summary>The sum of a group.</summary>
internal sealed record Sum(int Group, int Total);
