using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.infectionRisk")]
[Description("An infection of the joint or of the skin over it is to be seen the same day.")]
[Tag("safety")]
[Priority(Stage.RedFlags)]
internal sealed class InfectionRisk : Rule
{
    public override void Define()
    {
        Yes jointOrSkinInfection = null!;

        When()
            .Match(() => jointOrSkinInfection, yes => yes.Finding == Finding.JointOrSkinInfection);

        Then()
            .Yield(_ => new ReasonToRefer(ReferralCode.InfectionRisk, Urgency.SameDay));
    }
}
