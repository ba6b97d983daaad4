namespace RunnersKnee.Rules;

/// <summary>
/// Something that holds of a case or does not. Rules say what does hold; conditions also say what does not, what was seen
/// instead, and which change of one fact would be needed. Tests hold them equal to the rules.
/// </summary>
internal abstract class Condition
{
    /// <summary>Whether it can hold of no case at all.</summary>
    internal virtual bool IsNever => false;

    internal abstract bool Holds(KneeCase @case);

    /// <summary>
    /// Adds changes of one fact such that every case in which the condition is as wanted contains at least one of them.
    /// Called only while it is not as wanted.
    /// </summary>
    internal abstract void AddWays(KneeCase @case, bool wanted, ICollection<CaseChange> ways);

    internal abstract ExplainedCondition Explain(KneeCase @case, ConditionWording wording);

    /// <summary>The changes that are needed: see <see cref="AddWays"/>.</summary>
    internal HashSet<CaseChange> Ways(KneeCase @case, bool wanted)
    {
        var ways = new HashSet<CaseChange>();
        AddWays(@case, wanted, ways);
        return ways;
    }
}
