using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.childhoodHipEmergency")]
[Description("Under 16, hip pain or a limp with a leg that bears no weight may be a slipped hip: an emergency.")]
[LeadsTo(ReferralCode.ChildhoodHipEmergency, Urgency.Emergency), Tag("safety"), Priority(Stage.RedFlags)]
internal sealed class ChildhoodHipEmergency : Rule
{
    public override void Define()
    {
        AgeTold child = null!;
        Yes hipSign = null!;
        Yes cannotBearWeight = null!;

        When()
            .MatchYouth(() => child, age => age.Years < 16)
            .MatchSign(() => hipSign, yes => yes.IsHipSign())
            .MatchSign(() => cannotBearWeight, yes => yes.Finding == Finding.CannotBearWeight);

        Then().Yield(_ => new ReasonToRefer(ReferralCode.ChildhoodHipEmergency, Urgency.Emergency, hipSign));
    }
}
