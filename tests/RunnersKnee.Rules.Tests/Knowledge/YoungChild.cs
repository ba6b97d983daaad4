using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

/// <summary>The rule on children under 12 as another class, and under another age where one is given.</summary>
[Name("referral.childUnder12")]
[Description("The rule on young children in other words.")]
[Tag("safety"), Priority(Stage.RedFlags)]
internal sealed class YoungChild(int below) : Rule
{
    public override void Define()
    {
        AgeTold told = null!;

        When()
            .Match(() => told, age => IsYoung(age));

        Then()
            .Yield(_ => new ReasonToRefer(ReferralCode.ChildUnder12, Urgency.Routine, told));
    }

    private bool IsYoung(AgeTold age) => age.Years < below;
}
