using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.possibleFracture")]
[Description("After a recent injury, any sign of the Ottawa knee rule asks for an X-ray the same day.")]
[LeadsTo(ReferralCode.PossibleFracture, Urgency.SameDay), Tag("safety"), Priority(Stage.RedFlags)]
internal sealed class PossibleFracture : Rule
{
    public override void Define()
    {
        Yes recentInjury = null!;
        CaseFact sign = null!;

        When()
            .Match(() => recentInjury, yes => yes.IsWarningSign, yes => yes.Finding == Finding.RecentInjury)
            .Match(() => sign, fact => fact.IsOttawaSign);

        Then().Yield(_ => new ReasonToRefer(ReferralCode.PossibleFracture, Urgency.SameDay, sign));
    }
}
