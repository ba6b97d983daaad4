using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

[Name(Planted.Prefix + "start")]
[Description("A rule that starts the endless one.")]
[Priority(Stage.Verdicts)]
internal sealed class StartsCounting : Rule
{
    public override void Define()
    {
        Yes yes = null!;

        When()
            .Match(() => yes);

        Then()
            .Do(context => context.Insert(new EndlessRule.Count(0)));
    }
}
