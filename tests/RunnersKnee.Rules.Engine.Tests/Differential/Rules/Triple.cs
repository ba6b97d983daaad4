namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>Three facts: the last one is held against both others.</summary>
internal sealed class Triple<TLeft, TRight>(Place place) : StagedRule(place)
    where TLeft : class, IThing
    where TRight : class, IThing
{
    private readonly int _limit = place.Limit;

    protected override void Write(ILeftHandSideExpression when, IRightHandSideExpression then)
    {
        TLeft left = null!;
        Host middle = null!;
        TRight right = null!;
        when.Match(() => left)
            .Match(() => middle, m => m.Group == left.Group, m => m.Value > left.Value)
            .Match(() => right, r => r.Value == middle.Value, r => r.Group != left.Group, r => r.Value >= _limit);
        then.Yield(_ => Give(left, middle, right));
    }

    internal override IEnumerable<Derived> Follows(IReadOnlyCollection<IThing> facts)
    {
        foreach (var left in facts.OfType<TLeft>())
        {
            foreach (var middle in facts.OfType<Host>())
            {
                foreach (var right in facts.OfType<TRight>())
                {
                    if (middle.Group == left.Group && middle.Value > left.Value
                        && right.Value == middle.Value && right.Group != left.Group && right.Value >= _limit)
                    {
                        yield return Give(left, middle, right);
                    }
                }
            }
        }
    }
}
