using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.septicArthritis")]
[Description("A hot, swollen knee may be an infected joint: an emergency.")]
[Tag("safety")]
[Priority(Stage.RedFlags)]
internal sealed class SepticArthritis : Rule
{
    public override void Define()
    {
        Yes hotSwollenJoint = null!;

        When()
            .Match(() => hotSwollenJoint, yes => yes.Finding == Finding.HotSwollenJoint);

        Then()
            .Yield(_ => new ReasonToRefer(ReferralCode.SepticArthritis, Urgency.Emergency));
    }
}
