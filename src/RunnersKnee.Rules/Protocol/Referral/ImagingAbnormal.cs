using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.imagingAbnormal")]
[Description("An X-ray or MRI that was not normal is a reason to see a clinician.")]
[LeadsTo(ReferralCode.ImagingAbnormal, Urgency.Routine), Tag("safety"), Priority(Stage.RedFlags)]
internal sealed class ImagingAbnormal : Rule
{
    public override void Define()
    {
        No imagingNormal = null!;

        When()
            .MatchFoundOtherwise(() => imagingNormal, no => no.Finding == Finding.ImagingNormal);

        Then().Yield(_ => new ReasonToRefer(ReferralCode.ImagingAbnormal, Urgency.Routine, imagingNormal));
    }
}
