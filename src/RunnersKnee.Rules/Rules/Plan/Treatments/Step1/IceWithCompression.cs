using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.treatment.iceWithCompression")]
[Description("The first step offers ice with compression, at most 15 minutes with a towel under the pack.")]
[Tag("RK-20")]
[Priority(Stage.Plan - 20)]
internal sealed class IceWithCompression : Rule
{
    public override void Define()
    {
        PlannedStep step = null!;

        When()
            .Match(() => step, planned => planned.Step == TreatmentStep.StopPainAndSwelling);

        Then()
            .Yield(_ => new Offered(Treatment.IceWithCompression));
    }
}
