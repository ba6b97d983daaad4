using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.suspendedByHost")]
[Description("An urgency that the host's own rules raise to urgent or higher suspends the plan: a clinician comes first.")]
[LeadsTo(PlanStatus.Suspended), Tag("safety"), Priority(Stage.Plan - 1)]
internal sealed class PlanSuspendedByHost : Rule
{
    public override void Define()
    {
        RaisedByHost raised = null!;

        When()
            .Match(() => raised, r => r.SuspendsPlan)
            .Not<ReasonToRefer>(reason => reason.SuspendsPlan);

        Then().Yield(_ => new PlanStanding(PlanStatus.Suspended));
    }
}
