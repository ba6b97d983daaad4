using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.haemarthrosis")]
[Description("Large swelling within hours of an injury may be bleeding into the joint: to be seen the same day.")]
[Tag("safety")]
[Priority(Stage.RedFlags)]
internal sealed class Haemarthrosis : Rule
{
    public override void Define()
    {
        Yes rapidSwelling = null!;

        When()
            .Match(() => rapidSwelling, yes => yes.Finding == Finding.RapidSwelling);

        Then()
            .Yield(_ => new ReasonToRefer(ReferralCode.Haemarthrosis, Urgency.SameDay));
    }
}
