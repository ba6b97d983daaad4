using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.suspendedLocally")]
[Description("An urgency that local rules raise to urgent or higher suspends the plan: a clinician comes first.")]
[LeadsTo(PlanStatus.Suspended), Tag("safety"), Priority(Stage.PlanSuspended)]
internal sealed class PlanSuspendedLocally : Rule
{
    public override void Define()
    {
        RaisedLocally raised = null!;

        When()
            .Match(() => raised, r => r.Urgency >= Urgency.Urgent)
            .Not<ReasonToRefer>(reason => PlanSuspended.SuspendsPlan(reason));

        Then().Yield(_ => new PlanStanding(PlanStatus.Suspended));
    }
}
