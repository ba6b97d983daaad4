using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.standing.notIndicated")]
[Description("A treatment is not indicated when the finding that it is for was answered no.")]
[Tag("RK-15")]
[Tag("RK-17")]
[Priority(Stage.Plan - 32)]
internal sealed class NotIndicated : Rule
{
    public override void Define()
    {
        Offered offered = null!;
        No need = null!;

        When()
            .Match(() => offered, o => o.Needs != null)
            .Match(() => need, no => no.Finding == offered.Needs)
            .Not<TreatmentStanding>(
                earlier => earlier.Treatment == offered.Treatment,
                earlier => earlier.Status < TreatmentStatus.NotIndicated);

        Then()
            .Yield(_ => new TreatmentStanding(offered.Treatment, TreatmentStatus.NotIndicated));
    }
}
