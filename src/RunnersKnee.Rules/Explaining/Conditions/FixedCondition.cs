namespace RunnersKnee.Rules;

/// <summary>Something that no fact of the person changes, such as which treatments are guideline additions.</summary>
internal sealed class FixedCondition(string textKey, bool holds) : Condition
{
    internal static FixedCondition Otherwise { get; } = new("explain.otherwise", holds: true);

    internal override bool IsNever => !holds;

    internal override bool Holds(KneeCase @case) => holds;

    internal override void AddWays(KneeCase @case, bool wanted, ICollection<CaseChange> ways)
    {
    }

    internal override ExplainedCondition Explain(KneeCase @case, ConditionWording wording) => wording.Leaf(wording[textKey], holds);
}
