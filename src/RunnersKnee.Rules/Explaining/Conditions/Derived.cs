namespace RunnersKnee.Rules;

/// <summary>A condition on what another order of precedence decides, told by its outcome: the plan is suspended.</summary>
/// <param name="textKeys">What it says, one key or several in a row.</param>
/// <param name="condition">When it holds.</param>
/// <param name="seen">What is seen of it, as <c>code=value</c>.</param>
internal sealed class Derived(string[] textKeys, Condition condition, Func<KneeCase, string[]> seen) : Condition
{
    internal override bool IsNever => condition.IsNever;

    internal override bool Holds(KneeCase @case) => condition.Holds(@case);

    internal override void AddWays(KneeCase @case, bool wanted, ICollection<CaseChange> ways) => condition.AddWays(@case, wanted, ways);

    internal override ExplainedCondition Explain(KneeCase @case, ConditionWording wording) =>
        wording.Leaf(string.Join(": ", textKeys.Select(key => wording[key])), Holds(@case), seen(@case));
}
