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
            .Match(() => report, told => told.IsOver);

        Then().Yield(_ => new StepSettled(report.Step, report.IsAchieved ? PlanStepStatus.Achieved : PlanStepStatus.Failed));
    }
}
