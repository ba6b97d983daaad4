using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.bonePainInTheYoung")]
[Description("Under 18 with pain at night or at rest, or under 25 with a lump on a bone: to be seen today or tomorrow.")]
[LeadsTo(ReferralCode.BonePainInTheYoung, Urgency.SameDay), Tag("safety"), Priority(Stage.RedFlags)]
internal sealed class BonePainInTheYoung : Rule
{
    public override void Define()
    {
        AgeTold young = null!;
        Yes sign = null!;

        When()
            .MatchYouth(() => young, age => age.Years < 25)
            .MatchSign(() => sign, yes => IsSignAt(young.Years, yes.Finding));

        Then().Yield(_ => new ReasonToRefer(ReferralCode.BonePainInTheYoung, Urgency.SameDay, sign));
    }

    private static bool IsSignAt(int years, Finding finding) =>
        finding == Finding.BoneMass || (finding == Finding.NightOrRestPain && years < 18);
}
