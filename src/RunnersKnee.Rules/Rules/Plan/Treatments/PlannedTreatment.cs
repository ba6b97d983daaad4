using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

/// <summary>
/// One rule for each treatment of the plan: it is recommended where nothing speaks against it. Where a finding decides on it, the
/// answer is part of the reason.
/// </summary>
[Priority(Stage.Treatments - (int)TreatmentStatus.Recommended)]
internal sealed class PlannedTreatment(TreatmentInfo treatment) : Rule, ITableRule
{
    public string Description => treatment.Description!;

    public IReadOnlyList<string> RestsOn => treatment.RestsOn;

    public string LeadsTo => Outcome.Of(treatment.Treatment, TreatmentStatus.Recommended);

    private Treatment Subject => treatment.Treatment;

    private Finding Decider => treatment.DependsOn!.Value;

    public override void Define()
    {
        PlanStanding plan = null!;
        Answered answer = null!;

        Name($"plan.treatment.{treatment.Code}");

        if (treatment.IsGuidelineAddition)
            When().Match(() => plan, p => p.IsActive, p => p.HasAdditions);
        else
            When().Match(() => plan, p => p.IsActive);

        if (treatment.DependsOn is not null)
            When().Match(() => answer, a => a.DecidesOnTreatment, a => a.Finding == Decider);

        When().Not<TreatmentStanding>(earlier => earlier.IsSetAside, earlier => earlier.Treatment == Subject);

        Then()
            .Yield(_ => new TreatmentStanding(Subject, TreatmentStatus.Recommended));
    }
}
