using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.step.current")]
[Description("The first step that is left is the current one.")]
[Tag("RK-18")]
[Priority(Stage.Plan - 42)]
internal sealed class CurrentStep : Rule
{
    public override void Define()
    {
        StepLeft step = null!;

        When()
            .Match(() => step)
            .Not<StepLeft>(earlier => earlier.Step < step.Step);

        Then()
            .Yield(_ => new StepTurn(step.Step, PlanStepStatus.Current));
    }
}
