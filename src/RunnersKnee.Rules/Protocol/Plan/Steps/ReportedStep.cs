using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.step.reported")]
[Description("A step that is reported as achieved or failed is so: what is reported stands.")]
[LeadsTo("step: achieved or failed"), Tag("RK-18"), Priority(Stage.Steps)]
internal sealed class ReportedStep : Rule
{
    public override void Define()
    {
        PlanStanding plan = null!;
        StepTold report = null!;

        When()
            .Match(() => plan, p => p.IsActive)
            .Match(() => report, told => IsOver(told));

        Then().Yield(_ => new StepSettled(report.Step, StatusOf(report)));
    }

    private static bool IsOver(StepTold told) => told.Outcome is StepOutcome.Achieved or StepOutcome.Failed;

    private static PlanStepStatus StatusOf(StepTold told) =>
        told.Outcome == StepOutcome.Achieved ? PlanStepStatus.Achieved : PlanStepStatus.Failed;
}
