namespace RunnersKnee.Rules;

/// <summary>A bound on the age.</summary>
/// <param name="textKey">What it says.</param>
/// <param name="holds">Whether it holds of an age, or of one that was not told.</param>
internal sealed class AgeCondition(string textKey, Func<int?, bool> holds) : Condition
{
    /// <summary>Within each of these ages no condition differs: the first and last year, and one to name where no age was told.</summary>
    private static readonly (int First, int Last, int Any)[] Spans = [(0, 11, 5), (12, 15, 13), (16, 17, 17), (18, 54, 30), (55, KneeCase.MaxAge, 57)];

    internal override bool Holds(KneeCase @case) => holds(@case.Age);

    internal override void AddWays(KneeCase @case, bool wanted, ICollection<CaseChange> ways)
    {
        foreach (var (first, last, any) in Spans)
        {
            if (holds(first) == wanted)
                ways.Add(CaseChange.OfAge(@case.Age is { } age ? Math.Clamp(age, first, last) : any));
        }
    }

    internal override ExplainedCondition Explain(KneeCase @case, ConditionWording wording) => wording.Leaf(
        wording[textKey], Holds(@case), @case.Age is { } age ? new AgeTold(age).Text : "age=open");
}
