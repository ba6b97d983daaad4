namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>All facts in order, and a condition on them that comes after a fact was joined.</summary>
internal sealed class Sorted<TLeft, TRight>(Place place) : StagedRule(place)
    where TLeft : class, IThing
    where TRight : class, IThing
{
    private readonly int _limit = place.Limit;

    protected override void Write(ILeftHandSideExpression when, IRightHandSideExpression then)
    {
        IEnumerable<TRight> sorted = null!;
        TLeft left = null!;
        when.Query(() => sorted, q => q.Match<TRight>(r => r.Value >= _limit).Collect().OrderByDescending(r => r.Value).ThenBy(r => r.Name))
            .Match(() => left, l => sorted.Any(s => s.Label == l.Label));
        then.Yield(_ => Give(left, $"{left.Name}: {InOrder(sorted)}", sorted.First().Value));
    }

    internal override IEnumerable<Derived> Follows(IReadOnlyCollection<IThing> facts)
    {
        var sorted = facts.OfType<TRight>().Where(right => right.Value >= _limit).OrderByDescending(right => right.Value).ThenBy(right => right.Name).ToList();
        foreach (var left in facts.OfType<TLeft>())
        {
            if (sorted.Any(right => right.Label == left.Label))
                yield return Give(left, $"{left.Name}: {InOrder(sorted)}", sorted[0].Value);
        }
    }

    private static string InOrder(IEnumerable<TRight> sorted) => string.Join(',', sorted.Select(right => right.Name));
}
