using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.pulmonaryEmbolism")]
[Description("A swollen calf together with chest pain or breathlessness may be a clot that reached the lungs: an emergency.")]
[LeadsTo(ReferralCode.PulmonaryEmbolism, Urgency.Emergency), Tag("safety"), Priority(Stage.RedFlags)]
internal sealed class PulmonaryEmbolism : Rule
{
    public override void Define()
    {
        Yes calfSwelling = null!;
        Yes chestSymptoms = null!;

        When()
            .MatchSign(() => calfSwelling, yes => yes.Finding == Finding.CalfSwelling)
            .MatchSign(() => chestSymptoms, yes => yes.Finding == Finding.ChestPainOrBreathlessness);

        Then().Yield(_ => new ReasonToRefer(ReferralCode.PulmonaryEmbolism, Urgency.Emergency, calfSwelling));
    }
}
