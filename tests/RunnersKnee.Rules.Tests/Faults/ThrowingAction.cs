using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

[Name(Planted.Prefix + "action")]
[Description("A rule whose action fails.")]
[Priority(Stage.Verdicts)]
internal sealed class ThrowingAction : Rule
{
    public override void Define()
    {
        Yes yes = null!;

        When()
            .Match(() => yes);

        Then()
            .Yield(_ => Fails(yes));
    }

    private static Noted Fails(Yes told) => throw new InvalidOperationException($"broken at {told.Finding}");
}
