using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.treatment.footOrthotics")]
[Description("The second step offers foot orthotics.")]
[Tag("RK-30")]
[Priority(Stage.Plan - 20)]
internal sealed class FootOrthotics : Rule
{
    public override void Define()
    {
        PlannedStep step = null!;

        When()
            .Match(() => step, planned => planned.Step == TreatmentStep.CorrectCauses);

        Then()
            .Yield(_ => new Offered(Treatment.FootOrthotics));
    }
}
