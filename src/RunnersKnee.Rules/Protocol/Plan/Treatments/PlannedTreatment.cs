namespace RunnersKnee.Rules.Protocol;

/// <summary>One rule for each treatment that the plan offers to anyone: it is recommended where nothing speaks against it.</summary>
internal sealed class PlannedTreatment(TreatmentInfo treatment) : CatalogueRule(treatment, TreatmentStatus.Recommended)
{
    public override string Description => Row.Description!;

    public override void Define()
    {
        PlanStanding plan = null!;

        Name($"plan.treatment.{Row.Code}");

        When()
            .Match(() => plan, p => p.IsActive)
            .Not<TreatmentStanding>(earlier => earlier.IsSetAside, earlier => earlier.Treatment == Subject);

        Then().Yield(_ => Standing());
    }
}
