namespace RunnersKnee.Rules;

/// <summary>A treatment came to nothing: it gave no relief or made things worse, or, more narrowly, made things worse.</summary>
internal sealed class OutcomeCondition(Treatment treatment, bool onlyWorse) : Condition
{
    private static readonly TreatmentOutcome[] Outcomes = [TreatmentOutcome.NoRelief, TreatmentOutcome.Worse, TreatmentOutcome.Relief];

    internal override bool Holds(KneeCase @case) => Fits(@case.Outcomes.Find(treatment));

    internal override void AddWays(KneeCase @case, bool wanted, ICollection<CaseChange> ways)
    {
        foreach (var outcome in Outcomes)
        {
            if (Fits(outcome) == wanted)
                ways.Add(CaseChange.Of(treatment, outcome));
        }
    }

    internal override ExplainedCondition Explain(KneeCase @case, ConditionWording wording) => wording.Leaf(
        wording.Of(treatment, onlyWorse ? "explain.worse" : "explain.tried"), Holds(@case), $"{Codes.Of(treatment)}={Seen(@case)}");

    private bool Fits(TreatmentOutcome? outcome) => onlyWorse
        ? outcome == TreatmentOutcome.Worse
        : outcome is TreatmentOutcome.Worse or TreatmentOutcome.NoRelief;

    private string Seen(KneeCase @case) => @case.Outcomes.Find(treatment) is { } outcome ? Codes.Of(outcome) : "open";
}
