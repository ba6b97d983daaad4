using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.unableToBearWeight")]
[Description("A leg that bears no weight is to be seen the same day.")]
[Tag("safety")]
[Priority(Stage.RedFlags)]
internal sealed class UnableToBearWeight : Rule
{
    public override void Define()
    {
        Yes cannotBearWeight = null!;

        When()
            .Match(() => cannotBearWeight, yes => yes.Finding == Finding.CannotBearWeight);

        Then()
            .Yield(_ => new ReasonToRefer(ReferralCode.UnableToBearWeight, Urgency.SameDay));
    }
}
