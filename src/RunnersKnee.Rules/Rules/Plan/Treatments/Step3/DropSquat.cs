using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.treatment.dropSquat")]
[Description("The third step offers quick drop squats.")]
[Tag("RK-37")]
[Priority(Stage.Plan - 20)]
internal sealed class DropSquat : Rule
{
    public override void Define()
    {
        PlannedStep step = null!;

        When()
            .Match(() => step, planned => planned.Step == TreatmentStep.Strengthen);

        Then()
            .Yield(_ => new Offered(Treatment.DropSquat));
    }
}
