using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.referredPain")]
[Description("Hip pain, a limp or pain along the leg may mean that the pain comes from the hip or the back.")]
[Tag("safety")]
[Priority(Stage.RedFlags)]
internal sealed class ReferredPain : Rule
{
    public override void Define()
    {
        IEnumerable<Yes> signs = null!;

        When()
            .Query(() => signs, query => query
                .Match<Yes>(yes => yes.Finding == Finding.HipOrGroinPain
                    || yes.Finding == Finding.Limp
                    || yes.Finding == Finding.RadiatingPainOrNumbness)
                .Collect()
                .Where(found => found.Any()));

        Then()
            .Yield(_ => new ReasonToRefer(ReferralCode.ReferredPain, Urgency.Routine));
    }
}
