namespace RunnersKnee.Rules;

/// <summary>At least one of several conditions.</summary>
internal sealed class AnyOf(params Condition[] conditions) : Condition
{
    internal override bool IsNever => Array.TrueForAll(conditions, condition => condition.IsNever);

    internal override bool Holds(KneeCase @case)
    {
        foreach (var condition in conditions)
        {
            if (condition.Holds(@case))
                return true;
        }

        return false;
    }

    internal override void AddWays(KneeCase @case, bool wanted, ICollection<CaseChange> ways)
    {
        if (!wanted)
        {
            Fewest.Add(conditions, @case, wanted, ways);
            return;
        }

        foreach (var condition in conditions)
            condition.AddWays(@case, wanted, ways);
    }

    internal override ExplainedCondition Explain(KneeCase @case, ConditionWording wording) =>
        wording.Composite("explain.anyOf", Holds(@case), conditions, @case);
}
