using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.treatment.vastusMedialisStrengthening")]
[Description("The third step offers balanced strengthening of the quadriceps, vastus medialis above all.")]
[Tag("RK-35")]
[Priority(Stage.Plan - 20)]
internal sealed class VastusMedialisStrengthening : Rule
{
    public override void Define()
    {
        PlannedStep step = null!;

        When()
            .Match(() => step, planned => planned.Step == TreatmentStep.Strengthen);

        Then()
            .Yield(_ => new Offered(Treatment.VastusMedialisStrengthening));
    }
}
