using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.standing.tried")]
[Description("A treatment that gave no relief, or made things worse, is tried.")]
[Tag("RK-39")]
[Priority(Stage.Plan - 33)]
internal sealed class Tried : Rule
{
    public override void Define()
    {
        Offered offered = null!;
        OutcomeTold outcome = null!;

        When()
            .Match(() => offered, o => !o.IsCombination)
            .Match(() => outcome, told => told.CountsAsTried, told => told.Treatment == offered.Treatment)
            .Not<TreatmentStanding>(
                earlier => earlier.Treatment == offered.Treatment,
                earlier => earlier.Status < TreatmentStatus.Tried);

        Then()
            .Yield(_ => new TreatmentStanding(offered.Treatment, TreatmentStatus.Tried));
    }
}
