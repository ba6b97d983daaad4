using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

/// <summary>
/// One rule for each treatment of the plan: it is recommended where nothing speaks against it. Where a finding decides on it, the
/// answer is part of the reason.
/// </summary>
[Priority(Stage.Treatments - (int)TreatmentStatus.Recommended)]
internal sealed class PlannedTreatment(TreatmentInfo treatment) : TreatmentRule(treatment, TreatmentStatus.Recommended)
{
    public override string Description => Row.Description!;

    public override void Define()
    {
        PlanStanding plan = null!;
        Answered answer = null!;

        Name($"plan.treatment.{Row.Code}");

        if (Row.IsGuidelineAddition)
            When().Match(() => plan, p => p.IsActive, p => p.HasAdditions);
        else
            When().Match(() => plan, p => p.IsActive);

        if (Row.DependsOn is not null)
            When().Match(() => answer, a => a.DecidesOnTreatment, a => a.Finding == Decider);

        When().Not<TreatmentStanding>(earlier => earlier.IsSetAside, earlier => earlier.Treatment == Subject);

        Then().Yield(_ => new TreatmentStanding(Subject, TreatmentStatus.Recommended));
    }
}
