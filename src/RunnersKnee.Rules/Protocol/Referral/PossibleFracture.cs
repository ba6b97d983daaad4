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
            .MatchSign(() => recentInjury, yes => yes.Finding == Finding.RecentInjury)
            .Match(() => sign, fact => IsOttawaSign(fact));

        Then().Yield(_ => new ReasonToRefer(ReferralCode.PossibleFracture, Urgency.SameDay, sign));
    }

    internal static bool IsOttawaSign(CaseFact fact) => fact
        is AgeTold { Years: >= 55 }
        or Yes
        {
            Finding: Finding.PatellaTenderness or Finding.FibularHeadTenderness or Finding.CannotFlexTo90 or Finding.CannotBearWeight
        };
}
