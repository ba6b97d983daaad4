using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

[Name(Planted.Prefix + "condition")]
[Description("A rule whose condition fails.")]
[Priority(Stage.RedFlags)]
internal sealed class ThrowingCondition : Rule
{
    public override void Define()
    {
        Yes yes = null!;

        When()
            .Match(() => yes, told => Fails(told));

        Then()
            .Yield(_ => new Noted(NoteCode.PlanFinished));
    }

    private static bool Fails(Yes told) => throw new InvalidOperationException($"broken at {told.Finding}");
}
