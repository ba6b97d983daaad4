namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>Each fact of a query, turned into something else before and after a condition.</summary>
internal sealed class Chosen<TLeft, TRight>(Place place) : StagedRule(place)
    where TLeft : class, IThing
    where TRight : class, IThing
{
    private readonly int _limit = place.Limit;

    protected override void Write(ILeftHandSideExpression when, IRightHandSideExpression then)
    {
        TLeft left = null!;
        Doubled doubled = null!;
        when.Match(() => left, l => l.Value > _limit)
            .Query(() => doubled, q => q
                .Match<TRight>(r => r.Group == left.Group)
                .Where(r => r.Value != _limit)
                .Select(r => new Doubled(r.Name, r.Value * 2))
                .Where(d => d.Value > 4));
        then.Yield(_ => Give(left, $"{left.Name} {doubled.Name}", doubled.Value));
    }

    internal override IEnumerable<Derived> Follows(IReadOnlyCollection<IThing> facts)
    {
        foreach (var left in facts.OfType<TLeft>())
        {
            foreach (var right in facts.OfType<TRight>())
            {
                if (left.Value > _limit && right.Group == left.Group && right.Value != _limit && right.Value * 2 > 4)
                    yield return Give(left, $"{left.Name} {right.Name}", right.Value * 2);
            }
        }
    }
}

/// <summary>What a fact is turned into; two are never equal.</summary>
internal sealed record Doubled(string Name, int Value);
