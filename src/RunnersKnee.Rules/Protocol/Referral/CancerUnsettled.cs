using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.cancerUnsettled")]
[Description("A history of cancer needs an explanation of the pain within days, until an examination and images have settled it.")]
[LeadsTo(ReferralCode.SeriousPathology, Urgency.Urgent), Tag("safety"), Priority(Stage.CancerUnsettled)]
internal sealed class CancerUnsettled : Rule
{
    public override void Define()
    {
        Yes cancer = null!;

        When()
            .MatchSign(() => cancer, yes => yes.Finding == Finding.HistoryOfCancer)
            .Not<ReasonToRefer>(reason => reason.Code == ReferralCode.CancerHistory);

        Then().Yield(_ => new ReasonToRefer(ReferralCode.SeriousPathology, Urgency.Urgent, cancer));
    }
}
