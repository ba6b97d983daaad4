using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.step.leftToDo")]
[Description("A step that is neither achieved nor failed is left to do.")]
[Tag("RK-18")]
[Priority(Stage.Plan - 41)]
internal sealed class LeftToDo : Rule
{
    public override void Define()
    {
        PlannedStep step = null!;

        When()
            .Match(() => step)
            .Not<StepSettled>(settled => settled.Step == step.Step);

        Then()
            .Yield(_ => new StepLeft(step.Step));
    }
}
