using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.treatment.properFootwear")]
[Description("The second step offers proper footwear.")]
[Tag("RK-29")]
[Priority(Stage.Plan - 20)]
internal sealed class ProperFootwear : Rule
{
    public override void Define()
    {
        PlannedStep step = null!;

        When()
            .Match(() => step, planned => planned.Step == TreatmentStep.CorrectCauses);

        Then()
            .Yield(_ => new Offered(Treatment.ProperFootwear));
    }
}
