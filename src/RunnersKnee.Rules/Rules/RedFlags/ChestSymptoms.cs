using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.chestSymptoms")]
[Description("Chest pain or breathlessness is an emergency, whatever the knee does.")]
[Tag("safety")]
[Priority(Stage.RedFlags)]
internal sealed class ChestSymptoms : Rule
{
    public override void Define()
    {
        Yes chestPainOrBreathlessness = null!;

        When()
            .Match(() => chestPainOrBreathlessness, yes => yes.Finding == Finding.ChestPainOrBreathlessness);

        Then()
            .Yield(_ => new ReasonToRefer(ReferralCode.ChestSymptoms, Urgency.Emergency));
    }
}
