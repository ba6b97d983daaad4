using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.tried")]
[Description("A treatment that gave no relief, or made things worse, is tried.")]
[LeadsTo(TreatmentStatus.Tried), Tag("RK-39"), Priority(Stage.Treatments - (int)TreatmentStatus.Tried)]
internal sealed class Tried : Rule
{
    public override void Define()
    {
        PlanStanding plan = null!;
        OutcomeTold outcome = null!;

        When()
            .Match(() => plan, p => p.IsActive)
            .Match(() => outcome, told => told.CountsAsTried, told => !told.IsOfCombination, told => plan.Holds(told.Treatment))
            .Not<TreatmentStanding>(earlier => earlier.Status < TreatmentStatus.Tried, earlier => earlier.Treatment == outcome.Treatment);

        Then().Yield(_ => new TreatmentStanding(outcome.Treatment, TreatmentStatus.Tried));
    }
}
