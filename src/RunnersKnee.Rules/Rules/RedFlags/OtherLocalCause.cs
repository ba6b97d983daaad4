using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.otherLocalCause")]
[Description("Tenderness elsewhere, or a knee that does not bend to a right angle, may have another cause in the knee.")]
[Tag("safety")]
[Priority(Stage.RedFlags)]
internal sealed class OtherLocalCause : Rule
{
    public override void Define()
    {
        IEnumerable<Yes> signs = null!;

        When()
            .Query(() => signs, query => query
                .Match<Yes>(yes => yes.Finding == Finding.LocalTendernessElsewhere
                    || yes.Finding == Finding.FibularHeadTenderness
                    || yes.Finding == Finding.CannotFlexTo90)
                .Collect()
                .Where(found => found.Any()));

        Then()
            .Yield(_ => new ReasonToRefer(ReferralCode.OtherLocalCause, Urgency.Routine));
    }
}
