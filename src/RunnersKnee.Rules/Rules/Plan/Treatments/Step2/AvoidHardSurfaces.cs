using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.treatment.avoidHardSurfaces")]
[Description("The second step offers keeping off hard surfaces.")]
[Tag("RK-32")]
[Priority(Stage.Plan - 20)]
internal sealed class AvoidHardSurfaces : Rule
{
    public override void Define()
    {
        PlannedStep step = null!;

        When()
            .Match(() => step, planned => planned.Step == TreatmentStep.CorrectCauses);

        Then()
            .Yield(_ => new Offered(Treatment.AvoidHardSurfaces));
    }
}
