using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.patellarInstability")]
[Description("A kneecap that slipped out of place is to be seen within days.")]
[Tag("safety")]
[Priority(Stage.RedFlags)]
internal sealed class PatellarInstability : Rule
{
    public override void Define()
    {
        Yes patellarDislocation = null!;

        When()
            .Match(() => patellarDislocation, yes => yes.Finding == Finding.PatellarDislocation);

        Then()
            .Yield(_ => new ReasonToRefer(ReferralCode.PatellarInstability, Urgency.Urgent));
    }
}
