using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.withheldByHost")]
[Description("A treatment of the plan that the host's own rules hold back is withheld.")]
[LeadsTo(TreatmentStatus.Withheld), Tag("safety"), Priority(Stage.Treatments - (int)TreatmentStatus.Withheld)]
internal sealed class WithheldByHost : Rule
{
    public override void Define()
    {
        PlanStanding plan = null!;
        HeldByHost held = null!;

        When()
            .Match(() => plan, p => p.IsActive)
            .Match(() => held, h => plan.Holds(h.Treatment))
            .Not<Contraindicated>(contraindicated => contraindicated.Treatment == held.Treatment);

        Then().Yield(_ => new TreatmentStanding(held.Treatment, TreatmentStatus.Withheld));
    }
}
