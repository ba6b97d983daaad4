using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.childhoodHipDisease")]
[Description("Under 16, hip pain or a limp may be a disease of the hip that is felt at the knee: to be seen the same day.")]
[LeadsTo(ReferralCode.ChildhoodHipDisease, Urgency.SameDay), Tag("safety"), Priority(Stage.RedFlags)]
internal sealed class ChildhoodHipDisease : Rule
{
    public override void Define()
    {
        AgeTold child = null!;
        Yes hipSign = null!;

        When()
            .MatchYouth(() => child, age => age.Years < 16)
            .MatchSign(() => hipSign, yes => yes.IsHipSign());

        Then().Yield(_ => new ReasonToRefer(ReferralCode.ChildhoodHipDisease, Urgency.SameDay, hipSign));
    }
}
