namespace RunnersKnee.Rules;

/// <summary>How a step is reported to have gone.</summary>
/// <param name="step">The step.</param>
/// <param name="reported">The report; null for none.</param>
internal sealed class ReportCondition(TreatmentStep step, StepOutcome? reported) : Condition
{
    /// <summary>No report is never taken back: what a step without a report can be, a report can make it.</summary>
    private static readonly StepOutcome[] Outcomes = [StepOutcome.Failed, StepOutcome.Achieved, StepOutcome.InProgress];

    internal override bool Holds(KneeCase @case) => @case.StepOutcomes.Find(step) == reported;

    internal override void AddWays(KneeCase @case, bool wanted, ICollection<CaseChange> ways)
    {
        foreach (var outcome in Outcomes)
        {
            if ((outcome == reported) == wanted)
                ways.Add(CaseChange.Of(step, outcome));
        }
    }

    internal override ExplainedCondition Explain(KneeCase @case, ConditionWording wording) => wording.Leaf(
        wording.Of(step, reported), Holds(@case), $"{Codes.Of(step)}={(@case.StepOutcomes.Find(step) is { } outcome ? Codes.Of(outcome) : "open")}");
}
