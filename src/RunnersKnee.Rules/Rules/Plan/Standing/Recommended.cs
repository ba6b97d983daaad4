using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.standing.recommended")]
[Description("A treatment that depends on no finding, and that nothing speaks against, is recommended.")]
[Tag("RK-18")]
[Priority(Stage.Plan - 35)]
internal sealed class Recommended : Rule
{
    public override void Define()
    {
        Offered offered = null!;

        When()
            .Match(() => offered, o => o.DependsOn == null)
            .Not<TreatmentStanding>(
                earlier => earlier.Treatment == offered.Treatment,
                earlier => earlier.Status < TreatmentStatus.Recommended);

        Then()
            .Yield(_ => new TreatmentStanding(offered.Treatment, TreatmentStatus.Recommended));
    }
}
