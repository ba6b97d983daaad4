using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.cancerHistory")]
[Description("A history of cancer that an examination and normal images have settled is still told to whoever looks after the knee.")]
[LeadsTo(ReferralCode.CancerHistory, Urgency.Routine), Tag("safety"), Priority(Stage.RedFlags)]
internal sealed class CancerSettled : Rule
{
    public override void Define()
    {
        Yes cancer = null!;
        Yes examConsistent = null!;
        Yes imagingNormal = null!;

        When()
            .MatchSign(() => cancer, yes => yes.Finding == Finding.HistoryOfCancer)
            .MatchBesideSign(() => examConsistent, yes => yes.Finding == Finding.ExamConsistent)
            .MatchBesideSign(() => imagingNormal, yes => yes.Finding == Finding.ImagingNormal);

        Then().Yield(_ => new ReasonToRefer(ReferralCode.CancerHistory, Urgency.Routine, cancer));
    }
}
