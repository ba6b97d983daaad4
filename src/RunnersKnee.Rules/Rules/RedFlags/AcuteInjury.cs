using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.acuteInjury")]
[Description("An injury in the last 7 days is a reason to see a clinician.")]
[Tag("safety")]
[Priority(Stage.RedFlags)]
internal sealed class AcuteInjury : Rule
{
    public override void Define()
    {
        Yes recentInjury = null!;

        When()
            .Match(() => recentInjury, yes => yes.Finding == Finding.RecentInjury);

        Then()
            .Yield(_ => new ReasonToRefer(ReferralCode.AcuteInjury, Urgency.Routine));
    }
}
