using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

[Name(Planted.Prefix + "endless")]
[Description("A rule that makes itself fire again, for ever.")]
[Priority(Stage.Verdicts)]
internal sealed class EndlessRule : Rule
{
    public override void Define()
    {
        Count count = null!;

        When()
            .Match(() => count);

        Then()
            .Do(context => context.Insert(count.Next()));
    }

    internal sealed record Count(int Number)
    {
        internal Count Next() => new(Number + 1);
    }
}
