using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.treatment.jointNutrients")]
[Description("The second step offers joint nutrients.")]
[Tag("RK-34")]
[Priority(Stage.Plan - 20)]
internal sealed class JointNutrients : Rule
{
    public override void Define()
    {
        PlannedStep step = null!;

        When()
            .Match(() => step, planned => planned.Step == TreatmentStep.CorrectCauses);

        Then()
            .Yield(_ => new Offered(Treatment.JointNutrients));
    }
}
