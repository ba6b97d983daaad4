namespace RunnersKnee.Rules;

/// <summary>A finding is answered yes, is answered no, or is open.</summary>
/// <param name="finding">The finding.</param>
/// <param name="answer">The answer; unknown stands for open, which one that was not asked is too.</param>
internal sealed class FindingCondition(Finding finding, Answer answer) : Condition
{
    private static readonly Answer[] Answers = [Answer.Yes, Answer.No, Answer.Unknown];

    internal override bool Holds(KneeCase @case) => (@case.Answers.Find(finding) ?? Answer.Unknown) == answer;

    internal override void AddWays(KneeCase @case, bool wanted, ICollection<CaseChange> ways)
    {
        foreach (var other in Answers)
        {
            if ((other == answer) == wanted)
                ways.Add(CaseChange.Of(finding, other));
        }
    }

    internal override ExplainedCondition Explain(KneeCase @case, ConditionWording wording) =>
        wording.Leaf(wording.Of(finding, answer), Holds(@case), $"{Codes.Of(finding)}={Seen(@case)}");

    private string Seen(KneeCase @case) => @case[finding] is { } given and not Answer.Unknown ? Codes.Of(given) : "open";
}
