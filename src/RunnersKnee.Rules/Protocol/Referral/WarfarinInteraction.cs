using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.warfarinInteraction")]
[Description(
    "On warfarin, a cream, a natural anti-inflammatory or a joint nutrient that is in use "
    + "asks for a check within days; it never suspends the plan.")]
[LeadsTo(ReferralCode.WarfarinInteraction, Urgency.Urgent), Tag("safety"), Priority(Stage.RedFlags)]
internal sealed class WarfarinInteraction : Rule
{
    public override void Define()
    {
        Yes takesWarfarin = null!;
        OutcomeTold used = null!;

        When()
            .MatchOutcome(() => used, told => Interacts(told.Treatment), told => told.IsInUse())
            .MatchPrecaution(() => takesWarfarin, yes => yes.Finding == Finding.TakesWarfarin);

        Then().Yield(_ => new ReasonToRefer(ReferralCode.WarfarinInteraction, Urgency.Urgent, used));
    }

    private static bool Interacts(Treatment treatment) => treatment
        is Treatment.TopicalPainRelief or Treatment.PostActivityIceAndTopical
            or Treatment.NaturalAntiInflammatory or Treatment.JointNutrients;
}
