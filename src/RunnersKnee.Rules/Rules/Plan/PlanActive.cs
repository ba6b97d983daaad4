using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.active")]
[Description("Where runner's knee is likely or diagnosed and no clinician has to come first, the plan is offered.")]
[Tag("RK-18")]
[Priority(Stage.Plan - 3)]
internal sealed class PlanActive : Rule
{
    public override void Define()
    {
        Assessed assessed = null!;

        When()
            .Match(() => assessed, a => a.WarrantsPlan)
            .Not<PlanStanding>(earlier => earlier.Status == PlanStatus.Suspended);

        Then()
            .Yield(_ => new PlanStanding(PlanStatus.Active));
    }
}
