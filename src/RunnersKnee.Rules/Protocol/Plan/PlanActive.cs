using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.active")]
[Description("Where runner's knee is likely or diagnosed and no clinician has to come first, the plan is offered.")]
[LeadsTo(PlanStatus.Active), Tag("RK-18"), Priority(Stage.Plan)]
internal sealed class PlanActive : Rule
{
    public override void Define()
    {
        Assessed assessed = null!;
        Scope scope = null!;

        When()
            .Match(() => assessed, a => a.WarrantsPlan)
            .Match(() => scope)
            .Not<PlanStanding>(earlier => earlier.IsSuspended);

        Then().Yield(_ => new PlanStanding(PlanStatus.Active, scope.GuidelineAdditions));
    }
}
