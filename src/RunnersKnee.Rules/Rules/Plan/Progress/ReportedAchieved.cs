using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.step.reportedAchieved")]
[Description("A step that is reported as achieved is achieved: what is reported stands.")]
[Tag("RK-18")]
[Priority(Stage.Plan - 40)]
internal sealed class ReportedAchieved : Rule
{
    public override void Define()
    {
        PlannedStep step = null!;
        StepTold report = null!;

        When()
            .Match(() => step)
            .Match(() => report, told => told.IsAchieved, told => told.Step == step.Step);

        Then()
            .Yield(_ => new StepSettled(step.Step, PlanStepStatus.Achieved));
    }
}
