using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.deepVeinThrombosis")]
[Description("A swollen calf may be a clot in a vein: to be seen the same day.")]
[Tag("safety")]
[Priority(Stage.RedFlags)]
internal sealed class DeepVeinThrombosis : Rule
{
    public override void Define()
    {
        Yes calfSwelling = null!;

        When()
            .Match(() => calfSwelling, yes => yes.Finding == Finding.CalfSwelling);

        Then()
            .Yield(_ => new ReasonToRefer(ReferralCode.DeepVeinThrombosis, Urgency.SameDay));
    }
}
