namespace RunnersKnee.Rules.Protocol;

/// <summary>One rule for each treatment that waits for a finding.</summary>
internal sealed class WaitsForAnswer(TreatmentInfo treatment) : CatalogueRule(treatment, TreatmentStatus.Conditional)
{
    public override string Description => $"{Row.Code} is conditional while {Codes.Of(Row.WaitsFor!.Value)} is open.";

    public override void Define()
    {
        PlanStanding plan = null!;

        Name($"plan.conditional.{Row.Code}");

        When()
            .Match(() => plan, p => p.IsActive)
            .NotDecided(answered => answered.Finding == Decider)
            .Not<TreatmentStanding>(earlier => earlier.IsSetAside, earlier => earlier.Treatment == Subject);

        Then().Yield(_ => Standing());
    }
}
