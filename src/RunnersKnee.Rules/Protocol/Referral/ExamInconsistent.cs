using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.examInconsistent")]
[Description("An examination that found otherwise is a reason to look for another cause.")]
[LeadsTo(ReferralCode.ExamInconsistent, Urgency.Routine), Tag("safety"), Priority(Stage.RedFlags)]
internal sealed class ExamInconsistent : Rule
{
    public override void Define()
    {
        No examConsistent = null!;

        When()
            .MatchFoundOtherwise(() => examConsistent, no => no.Finding == Finding.ExamConsistent);

        Then().Yield(_ => new ReasonToRefer(ReferralCode.ExamInconsistent, Urgency.Routine, examConsistent));
    }
}
