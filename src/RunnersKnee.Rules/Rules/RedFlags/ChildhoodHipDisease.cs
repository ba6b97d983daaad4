using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.childhoodHipDisease")]
[Description("Under 16, hip pain or a limp may be a disease of the hip that is felt at the knee: to be seen the same day.")]
[Tag("safety")]
[Priority(Stage.RedFlags)]
internal sealed class ChildhoodHipDisease : Rule
{
    public override void Define()
    {
        AgeTold child = null!;
        IEnumerable<Yes> hipSigns = null!;

        When()
            .Match(() => child, age => age.Years < 16)
            .Query(() => hipSigns, query => query
                .Match<Yes>(yes => yes.Finding == Finding.HipOrGroinPain || yes.Finding == Finding.Limp)
                .Collect()
                .Where(signs => signs.Any()));

        Then()
            .Yield(_ => new ReasonToRefer(ReferralCode.ChildhoodHipDisease, Urgency.SameDay));
    }
}
