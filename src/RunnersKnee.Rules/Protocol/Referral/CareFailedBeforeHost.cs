using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.careFailedBeforeHost")]
[Description("Failed conservative care stays a reason to see a clinician when the host's own rules hold a step open.")]
[LeadsTo(ReferralCode.ConservativeCareFailed, Urgency.Routine), Tag("safety"), Priority(Stage.Steps - 3)]
internal sealed class CareFailedBeforeHost : Rule
{
    public override void Define()
    {
        CareFailedWithoutHost before = null!;

        When()
            .Match(() => before)
            .Not<CareFailed>(failed => !failed.OnlyBeforeHost);

        Then().Yield(_ => new CareFailed(Urgency.Routine, true));
    }
}
