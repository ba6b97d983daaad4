using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.lockedKnee")]
[Description("A knee that is stuck is to be seen the same day.")]
[Tag("safety")]
[Priority(Stage.RedFlags)]
internal sealed class LockedKnee : Rule
{
    public override void Define()
    {
        Yes lockedKnee = null!;

        When()
            .Match(() => lockedKnee, yes => yes.Finding == Finding.LockedKnee);

        Then()
            .Yield(_ => new ReasonToRefer(ReferralCode.LockedKnee, Urgency.SameDay));
    }
}
