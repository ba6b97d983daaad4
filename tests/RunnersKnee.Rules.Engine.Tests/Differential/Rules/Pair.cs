namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>Two facts that agree in numbers.</summary>
internal sealed class Pair<TLeft, TRight>(Place place) : StagedRule(place)
    where TLeft : class, IThing
    where TRight : class, IThing
{
    private readonly int _limit = place.Limit;

    protected override void Write(ILeftHandSideExpression when, IRightHandSideExpression then)
    {
        TLeft left = null!;
        TRight right = null!;
        when.Match(() => left, l => l.Value >= _limit).Match(() => right, r => r.Group == left.Group, r => r.Value == left.Value);
        then.Yield(_ => Give(left, right));
    }

    internal override IEnumerable<Derived> Follows(IReadOnlyCollection<IThing> facts)
    {
        foreach (var left in facts.OfType<TLeft>())
        {
            foreach (var right in facts.OfType<TRight>())
            {
                if (left.Value >= _limit && right.Group == left.Group && right.Value == left.Value)
                    yield return Give(left, right);
            }
        }
    }
}
