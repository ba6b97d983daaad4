using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.standing.conditional")]
[Description("A treatment is conditional while the finding that it waits for is open.")]
[Tag("RK-15")]
[Tag("RK-17")]
[Priority(Stage.Plan - 34)]
internal sealed class WaitsForAnswer : Rule
{
    public override void Define()
    {
        Offered offered = null!;

        When()
            .Match(() => offered, o => o.WaitsFor != null)
            .Not<Answered>(answered => answered.Finding == offered.WaitsFor)
            .Not<TreatmentStanding>(
                earlier => earlier.Treatment == offered.Treatment,
                earlier => earlier.Status < TreatmentStatus.Conditional);

        Then()
            .Yield(_ => new TreatmentStanding(offered.Treatment, TreatmentStatus.Conditional));
    }
}
