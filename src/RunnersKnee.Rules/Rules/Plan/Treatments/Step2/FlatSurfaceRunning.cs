using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.treatment.flatSurfaceRunning")]
[Description("The second step offers running on flat surfaces.")]
[Tag("RK-31")]
[Priority(Stage.Plan - 20)]
internal sealed class FlatSurfaceRunning : Rule
{
    public override void Define()
    {
        PlannedStep step = null!;

        When()
            .Match(() => step, planned => planned.Step == TreatmentStep.CorrectCauses);

        Then()
            .Yield(_ => new Offered(Treatment.FlatSurfaceRunning));
    }
}
