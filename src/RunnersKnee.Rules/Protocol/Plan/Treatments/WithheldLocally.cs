using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.withheldLocally")]
[Description("A treatment of the plan that local rules hold back is withheld.")]
[Tag("safety")]
internal sealed class WithheldLocally() : TreatmentRule(TreatmentStatus.Withheld)
{
    public override void Define()
    {
        PlanStanding plan = null!;
        HeldLocally held = null!;

        When()
            .Match(() => plan, p => p.IsActive)
            .Match(() => held, h => plan.Holds(h.Treatment))
            .Not<Contraindicated>(contraindicated => contraindicated.Treatment == held.Treatment);

        Then().Yield(_ => Standing(held.Treatment));
    }
}
