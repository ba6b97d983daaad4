using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.tried")]
[Description("A treatment that gave no relief, or made things worse, is tried.")]
[Tag("RK-39")]
internal sealed class Tried() : TreatmentRule(TreatmentStatus.Tried)
{
    public override void Define()
    {
        PlanStanding plan = null!;
        OutcomeTold outcome = null!;

        When()
            .Match(() => plan, p => p.IsActive)
            .Match(
                () => outcome,
                told => told.CountsAsTried,
                told => !CombinationTried.IsOfCombination(told),
                told => plan.Holds(told.Treatment))
            .Not<TreatmentStanding>(earlier => earlier.IsRuledOut, earlier => earlier.Treatment == outcome.Treatment);

        Then().Yield(_ => Standing(outcome.Treatment));
    }
}
