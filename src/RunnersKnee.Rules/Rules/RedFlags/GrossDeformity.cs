using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.grossDeformity")]
[Description("A knee or leg that is out of shape is an emergency.")]
[Tag("safety")]
[Priority(Stage.RedFlags)]
internal sealed class GrossDeformity : Rule
{
    public override void Define()
    {
        Yes grossDeformity = null!;

        When()
            .Match(() => grossDeformity, yes => yes.Finding == Finding.GrossDeformity);

        Then()
            .Yield(_ => new ReasonToRefer(ReferralCode.GrossDeformity, Urgency.Emergency));
    }
}
