using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.boneStressInjury")]
[Description("One spot on a bone that hurts when pressed may be a stress injury: to be seen within days.")]
[Tag("safety")]
[Priority(Stage.RedFlags)]
internal sealed class BoneStressInjury : Rule
{
    public override void Define()
    {
        Yes focalBoneTenderness = null!;

        When()
            .Match(() => focalBoneTenderness, yes => yes.Finding == Finding.FocalBoneTenderness);

        Then()
            .Yield(_ => new ReasonToRefer(ReferralCode.BoneStressInjury, Urgency.Urgent));
    }
}
