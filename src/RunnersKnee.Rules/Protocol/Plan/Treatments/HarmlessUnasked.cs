namespace RunnersKnee.Rules.Protocol;

/// <summary>One rule for each treatment that is for a finding and does not wait for it, as it does no harm.</summary>
internal sealed class HarmlessUnasked(TreatmentInfo treatment) : CatalogueRule(treatment, TreatmentStatus.Recommended)
{
    public override string Description => $"{Row.Code} does no harm, so it is recommended while {Codes.Of(Row.Needs!.Value)} is open.";

    public override void Define()
    {
        PlanStanding plan = null!;

        Name($"plan.unasked.{Row.Code}");

        When()
            .Match(() => plan, p => p.IsActive)
            .NotDecided(answered => answered.Finding == Decider)
            .Not<TreatmentStanding>(earlier => earlier.IsSetAside, earlier => earlier.Treatment == Subject);

        Then().Yield(_ => Standing());
    }
}
