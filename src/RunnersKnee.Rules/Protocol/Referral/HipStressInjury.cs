using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.hipStressInjury")]
[Description(
    "Pain in the hip or groin together with a limp, or with a risk of bone stress, "
    + "may be a stress injury of the hip: to be seen within days.")]
[LeadsTo(ReferralCode.HipStressInjury, Urgency.Urgent), Tag("safety"), Priority(Stage.RedFlags)]
internal sealed class HipStressInjury : Rule
{
    public override void Define()
    {
        Yes hipOrGroinPain = null!;
        Yes limpOrRisk = null!;

        When()
            .MatchSign(() => hipOrGroinPain, yes => yes.Finding == Finding.HipOrGroinPain)
            .MatchBesideSign(() => limpOrRisk, yes => yes.Finding == Finding.Limp || yes.Finding == Finding.BoneStressRisk);

        Then().Yield(_ => new ReasonToRefer(ReferralCode.HipStressInjury, Urgency.Urgent, limpOrRisk));
    }
}
