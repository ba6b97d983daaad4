namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>Two facts, a value computed from both, and conditions on it.</summary>
internal sealed class Computed<TLeft, TRight>(Place place) : StagedRule(place)
    where TLeft : class, IThing
    where TRight : class, IThing
{
    private readonly int _limit = place.Limit;

    protected override void Write(ILeftHandSideExpression when, IRightHandSideExpression then)
    {
        TLeft left = null!;
        TRight right = null!;
        var sum = 0;
        when.Match(() => left)
            .Match(() => right, r => r.Group == left.Group)
            .Let(() => sum, () => left.Value + right.Value)
            .Having(() => sum % 3 == 0, () => sum > _limit);
        then.Yield(_ => Give(left, $"{left.Name} {right.Name} {sum}", sum));
    }

    internal override IEnumerable<Derived> Follows(IReadOnlyCollection<IThing> facts)
    {
        foreach (var left in facts.OfType<TLeft>())
        {
            foreach (var right in facts.OfType<TRight>())
            {
                var sum = left.Value + right.Value;
                if (right.Group == left.Group && sum % 3 == 0 && sum > _limit)
                    yield return Give(left, $"{left.Name} {right.Name} {sum}", sum);
            }
        }
    }
}
