namespace RunnersKnee.Rules;

/// <summary>None of several conditions.</summary>
internal sealed class NoneOf(params Condition[] conditions) : Condition
{
    private readonly AnyOf _any = new(conditions);

    internal override bool Holds(KneeCase @case) => !_any.Holds(@case);

    internal override void AddWays(KneeCase @case, bool wanted, ICollection<CaseChange> ways) => _any.AddWays(@case, !wanted, ways);

    internal override ExplainedCondition Explain(KneeCase @case, ConditionWording wording) =>
        wording.Composite("explain.noneOf", Holds(@case), conditions, @case);
}
