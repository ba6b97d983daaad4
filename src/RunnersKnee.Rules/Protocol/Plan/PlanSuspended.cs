using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.suspended")]
[Description("A reason that is urgent or higher and not about a medicine, or an age under 12, suspends the plan: a clinician comes first.")]
[LeadsTo(PlanStatus.Suspended), Tag("safety"), Priority(Stage.Plan - 1)]
internal sealed class PlanSuspended : Rule
{
    public override void Define()
    {
        IEnumerable<ReasonToRefer> reasons = null!;

        When()
            .AtLeastOne(() => reasons, reason => reason.SuspendsPlan);

        Then().Yield(_ => new PlanStanding(PlanStatus.Suspended));
    }
}
