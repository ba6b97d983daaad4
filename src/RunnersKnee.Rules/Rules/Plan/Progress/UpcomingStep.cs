using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.step.upcoming")]
[Description("A step that is left behind another one is upcoming.")]
[Tag("RK-18")]
[Priority(Stage.Plan - 42)]
internal sealed class UpcomingStep : Rule
{
    public override void Define()
    {
        StepLeft step = null!;

        When()
            .Match(() => step)
            .Exists<StepLeft>(earlier => earlier.Step < step.Step);

        Then()
            .Yield(_ => new StepTurn(step.Step, PlanStepStatus.Upcoming));
    }
}
