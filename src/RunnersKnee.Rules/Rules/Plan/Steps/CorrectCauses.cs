using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.step.correctCauses")]
[Description("The second step corrects the underlying causes.")]
[Tag("RK-18")]
[Priority(Stage.Plan - 10)]
internal sealed class CorrectCauses : Rule
{
    public override void Define()
    {
        PlanStanding plan = null!;

        When()
            .Match(() => plan, p => p.Status == PlanStatus.Active);

        Then()
            .Yield(_ => new PlannedStep(TreatmentStep.CorrectCauses));
    }
}
