using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.step.strengthen")]
[Description("The third step strengthens, so that it does not return.")]
[Tag("RK-18")]
[Priority(Stage.Plan - 10)]
internal sealed class Strengthen : Rule
{
    public override void Define()
    {
        PlanStanding plan = null!;

        When()
            .Match(() => plan, p => p.Status == PlanStatus.Active);

        Then()
            .Yield(_ => new PlannedStep(TreatmentStep.Strengthen));
    }
}
