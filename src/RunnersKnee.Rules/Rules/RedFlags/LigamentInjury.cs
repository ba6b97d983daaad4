using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.ligamentInjury")]
[Description("A knee that gives way may have an injured ligament: to be seen within days.")]
[Tag("safety")]
[Priority(Stage.RedFlags)]
internal sealed class LigamentInjury : Rule
{
    public override void Define()
    {
        Yes givingWay = null!;

        When()
            .Match(() => givingWay, yes => yes.Finding == Finding.GivingWay);

        Then()
            .Yield(_ => new ReasonToRefer(ReferralCode.LigamentInjury, Urgency.Urgent));
    }
}
