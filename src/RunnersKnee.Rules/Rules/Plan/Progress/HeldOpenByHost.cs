using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.step.heldOpenByHost")]
[Description("A treatment that the host's own rules hold back holds its step open, so that holding back never opens the last resort.")]
[Tag("safety")]
[Priority(Stage.Plan - 39)]
internal sealed class HeldOpenByHost : Rule
{
    public override void Define()
    {
        Offered offered = null!;
        HeldByHost held = null!;

        When()
            .Match(() => offered)
            .Match(() => held, h => h.Treatment == offered.Treatment);

        Then()
            .Yield(_ => new StepHeldOpen(offered.Step, offered.Treatment));
    }
}
