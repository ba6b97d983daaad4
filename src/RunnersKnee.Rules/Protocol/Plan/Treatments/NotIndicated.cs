using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

/// <summary>One rule for each treatment that is for a finding.</summary>
[Priority(Stage.Treatments - (int)TreatmentStatus.NotIndicated)]
internal sealed class NotIndicated(TreatmentInfo treatment) : TreatmentRule(treatment, TreatmentStatus.NotIndicated)
{
    public override string Description => $"{Row.Code} is not indicated when {Codes.Of(Row.Needs!.Value)} was answered no.";

    public override void Define()
    {
        PlanStanding plan = null!;
        No need = null!;

        Name($"plan.notIndicated.{Row.Code}");

        When()
            .Match(() => plan, p => p.IsActive)
            .Match(() => need, no => no.DecidesOnTreatment, no => no.Finding == Decider)
            .Not<TreatmentStanding>(earlier => earlier.Status < TreatmentStatus.NotIndicated, earlier => earlier.Treatment == Subject);

        Then().Yield(_ => new TreatmentStanding(Subject, TreatmentStatus.NotIndicated));
    }
}
