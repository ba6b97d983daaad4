using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.treatment.quadricepsStretching")]
[Description("The second step offers stretching of the quadriceps.")]
[Tag("RK-33")]
[Priority(Stage.Plan - 20)]
internal sealed class QuadricepsStretching : Rule
{
    public override void Define()
    {
        PlannedStep step = null!;

        When()
            .Match(() => step, planned => planned.Step == TreatmentStep.CorrectCauses);

        Then()
            .Yield(_ => new Offered(Treatment.QuadricepsStretching));
    }
}
