using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.suspended")]
[Description(
    "A reason that is urgent or higher and not about a medicine, an age under 12, "
    + "or an artificial joint suspends the plan: a clinician comes first.")]
[LeadsTo(PlanStatus.Suspended), Tag("safety"), Priority(Stage.PlanSuspended)]
internal sealed class PlanSuspended : Rule
{
    public override void Define()
    {
        IEnumerable<ReasonToRefer> reasons = null!;

        When()
            .AtLeastOne(() => reasons, reason => SuspendsPlan(reason));

        Then().Yield(_ => new PlanStanding(PlanStatus.Suspended));
    }

    /// <summary>Whether a clinician comes before the plan.</summary>
    internal static bool SuspendsPlan(ReasonToRefer reason) => reason.Code switch
    {
        ReferralCode.ChildUnder12 or ReferralCode.ArtificialJoint => true,
        ReferralCode.NsaidDespiteContraindication or ReferralCode.WarfarinInteraction => false,
        _ => reason.Urgency >= Urgency.Urgent,
    };
}
