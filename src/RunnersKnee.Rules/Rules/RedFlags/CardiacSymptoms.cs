using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.cardiacSymptoms")]
[Description("Heart symptoms that are not stable are to be seen the same day.")]
[Tag("safety")]
[Priority(Stage.RedFlags)]
internal sealed class CardiacSymptoms : Rule
{
    public override void Define()
    {
        Yes unstableHeartSymptoms = null!;

        When()
            .Match(() => unstableHeartSymptoms, yes => yes.Finding == Finding.UnstableHeartSymptoms);

        Then()
            .Yield(_ => new ReasonToRefer(ReferralCode.CardiacSymptoms, Urgency.SameDay));
    }
}
