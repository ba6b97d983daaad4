using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.gettingWorse")]
[Description("A treatment that made things worse is a reason to see a clinician.")]
[Tag("safety")]
[Priority(Stage.RedFlags)]
internal sealed class GettingWorse : Rule
{
    public override void Define()
    {
        IEnumerable<OutcomeTold> worse = null!;

        When()
            .Query(() => worse, query => query
                .Match<OutcomeTold>(told => told.Outcome == TreatmentOutcome.Worse)
                .Collect()
                .Where(found => found.Any()));

        Then()
            .Yield(_ => new ReasonToRefer(ReferralCode.GettingWorse, Urgency.Routine));
    }
}
