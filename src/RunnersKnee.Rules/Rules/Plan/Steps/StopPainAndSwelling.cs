using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.step.stopPainAndSwelling")]
[Description("The first step stops the pain and the swelling.")]
[Tag("RK-18")]
[Priority(Stage.Plan - 10)]
internal sealed class StopPainAndSwelling : Rule
{
    public override void Define()
    {
        PlanStanding plan = null!;

        When()
            .Match(() => plan, p => p.Status == PlanStatus.Active);

        Then()
            .Yield(_ => new PlannedStep(TreatmentStep.StopPainAndSwelling));
    }
}
