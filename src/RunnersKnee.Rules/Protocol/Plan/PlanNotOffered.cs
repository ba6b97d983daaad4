using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.notOffered")]
[Description("Where runner's knee is not likely, no plan is offered.")]
[LeadsTo(PlanStatus.NotOffered), Tag("safety"), Priority(Stage.Plan)]
internal sealed class PlanNotOffered : Rule
{
    public override void Define()
    {
        Assessed assessed = null!;

        When()
            .Match(() => assessed, a => !a.WarrantsPlan)
            .Not<PlanStanding>(earlier => earlier.IsSuspended);

        Then().Yield(_ => new PlanStanding(PlanStatus.NotOffered));
    }
}
