using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.extensorMechanismRupture")]
[Description("A knee that cannot be straightened by its own muscles may have a torn tendon or a broken kneecap: an emergency.")]
[Tag("safety")]
[Priority(Stage.RedFlags)]
internal sealed class ExtensorMechanismRupture : Rule
{
    public override void Define()
    {
        Yes cannotStraightenActively = null!;

        When()
            .Match(() => cannotStraightenActively, yes => yes.Finding == Finding.CannotStraightenActively);

        Then()
            .Yield(_ => new ReasonToRefer(ReferralCode.ExtensorMechanismRupture, Urgency.Emergency));
    }
}
