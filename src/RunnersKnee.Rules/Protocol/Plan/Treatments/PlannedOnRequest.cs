namespace RunnersKnee.Rules.Protocol;

/// <summary>One rule for each guideline addition: where the host asks for them, it is a treatment of the plan like any other.</summary>
internal sealed class PlannedOnRequest(TreatmentInfo treatment) : CatalogueRule(treatment, TreatmentStatus.Recommended)
{
    public override string Description => Row.Description!;

    public override void Define()
    {
        PlanStanding plan = null!;

        Name($"plan.treatment.{Row.Code}");

        When()
            .Match(() => plan, p => p.IsActive, p => p.HasAdditions)
            .Not<TreatmentStanding>(earlier => earlier.IsSetAside, earlier => earlier.Treatment == Subject);

        Then().Yield(_ => Standing());
    }
}
