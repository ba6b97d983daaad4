using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.gettingWorse")]
[Description("A treatment that made things worse is a reason to see a clinician.")]
[LeadsTo(ReferralCode.GettingWorse, Urgency.Routine), Tag("safety"), Priority(Stage.RedFlags)]
internal sealed class GettingWorse : Rule
{
    public override void Define()
    {
        OutcomeTold worse = null!;

        When()
            .MatchOutcome(() => worse, told => told.Outcome == TreatmentOutcome.Worse);

        Then().Yield(_ => new ReasonToRefer(ReferralCode.GettingWorse, Urgency.Routine, worse));
    }
}
