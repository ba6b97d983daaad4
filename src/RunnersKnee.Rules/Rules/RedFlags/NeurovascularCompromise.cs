using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.neurovascularCompromise")]
[Description("A cold or numb foot may mean that its blood or nerve supply is impaired: an emergency.")]
[Tag("safety")]
[Priority(Stage.RedFlags)]
internal sealed class NeurovascularCompromise : Rule
{
    public override void Define()
    {
        Yes coldOrNumbFoot = null!;

        When()
            .Match(() => coldOrNumbFoot, yes => yes.Finding == Finding.ColdOrNumbFoot);

        Then()
            .Yield(_ => new ReasonToRefer(ReferralCode.NeurovascularCompromise, Urgency.Emergency));
    }
}
