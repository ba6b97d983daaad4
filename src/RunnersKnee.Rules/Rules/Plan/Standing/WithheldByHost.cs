using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.standing.withheldByHost")]
[Description("A treatment of the plan that the host's own rules hold back is withheld.")]
[Tag("safety")]
[Priority(Stage.Plan - 31)]
internal sealed class WithheldByHost : Rule
{
    public override void Define()
    {
        Offered offered = null!;
        HeldByHost held = null!;

        When()
            .Match(() => offered)
            .Match(() => held, h => h.Treatment == offered.Treatment)
            .Not<Contraindicated>(contraindicated => contraindicated.Treatment == offered.Treatment);

        Then()
            .Yield(_ => new TreatmentStanding(offered.Treatment, TreatmentStatus.Withheld));
    }
}
