namespace RunnersKnee.Rules;

/// <summary>All of several conditions.</summary>
internal sealed class AllOf(params Condition[] conditions) : Condition
{
    internal override bool IsNever => Array.Exists(conditions, condition => condition.IsNever);

    internal IReadOnlyList<Condition> Parts => conditions;

    internal override bool Holds(KneeCase @case)
    {
        foreach (var condition in conditions)
        {
            if (!condition.Holds(@case))
                return false;
        }

        return true;
    }

    internal override void AddWays(KneeCase @case, bool wanted, ICollection<CaseChange> ways)
    {
        if (wanted)
        {
            Fewest.Add(conditions, @case, wanted, ways);
            return;
        }

        foreach (var condition in conditions)
            condition.AddWays(@case, wanted, ways);
    }

    internal override ExplainedCondition Explain(KneeCase @case, ConditionWording wording) =>
        wording.Composite("explain.allOf", Holds(@case), conditions, @case);
}
