using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.careFailedBeforeLocalRules")]
[Description("Failed conservative care stays a reason to see a clinician when local rules hold a step open.")]
[LeadsTo(ReferralCode.ConservativeCareFailed, Urgency.Routine), Tag("safety"), Priority(Stage.PlanOver)]
internal sealed class CareFailedBeforeLocalRules : Rule
{
    public override void Define()
    {
        CareFailedWithoutLocalRules before = null!;

        When()
            .Match(() => before)
            .Not<Progress>(progress => progress.CareHasFailed);

        Then().Yield(_ => new CareFailed(Urgency.Routine));
    }
}
