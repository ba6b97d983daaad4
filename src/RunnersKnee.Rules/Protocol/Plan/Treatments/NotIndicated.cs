namespace RunnersKnee.Rules.Protocol;

/// <summary>One rule for each treatment that is for a finding.</summary>
internal sealed class NotIndicated(TreatmentInfo treatment) : CatalogueRule(treatment, TreatmentStatus.NotIndicated)
{
    public override string Description => $"{Row.Code} is not indicated when {Codes.Of(Row.Needs!.Value)} was answered no.";

    public override void Define()
    {
        PlanStanding plan = null!;
        No need = null!;

        Name($"plan.notIndicated.{Row.Code}");

        When()
            .Match(() => plan, p => p.IsActive)
            .MatchDecider(() => need, no => no.Finding == Decider)
            .Not<TreatmentStanding>(earlier => earlier.IsWithheld, earlier => earlier.Treatment == Subject);

        Then().Yield(_ => Standing());
    }
}
