using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.largeEffusion")]
[Description("More than mild swelling is to be seen within days.")]
[Tag("safety")]
[Priority(Stage.RedFlags)]
internal sealed class LargeEffusion : Rule
{
    public override void Define()
    {
        Yes largeSwelling = null!;

        When()
            .Match(() => largeSwelling, yes => yes.Finding == Finding.LargeSwelling);

        Then()
            .Yield(_ => new ReasonToRefer(ReferralCode.LargeEffusion, Urgency.Urgent));
    }
}
