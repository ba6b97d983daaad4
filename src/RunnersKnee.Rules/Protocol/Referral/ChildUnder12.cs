using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.childUnder12")]
[Description("A child under 12 is seen by a clinician before anything is tried.")]
[LeadsTo(ReferralCode.ChildUnder12, Urgency.Routine), Tag("safety"), Priority(Stage.RedFlags)]
internal sealed class ChildUnder12 : Rule
{
    public override void Define()
    {
        AgeTold child = null!;

        When()
            .MatchYouth(() => child, age => age.Years < 12);

        Then().Yield(_ => new ReasonToRefer(ReferralCode.ChildUnder12, Urgency.Routine, child));
    }
}
