using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.seriousPathology")]
[Description("Pain at night, weight loss without a reason, cancer or a lump in the bone need an explanation within days.")]
[Tag("safety")]
[Priority(Stage.RedFlags)]
internal sealed class SeriousPathology : Rule
{
    public override void Define()
    {
        IEnumerable<Yes> signs = null!;

        When()
            .Query(() => signs, query => query
                .Match<Yes>(yes => yes.Finding == Finding.NightOrRestPain
                    || yes.Finding == Finding.UnexplainedWeightLoss
                    || yes.Finding == Finding.HistoryOfCancer
                    || yes.Finding == Finding.BoneMass)
                .Collect()
                .Where(found => found.Any()));

        Then()
            .Yield(_ => new ReasonToRefer(ReferralCode.SeriousPathology, Urgency.Urgent));
    }
}
