using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.contraindicated")]
[Description("A contraindicated treatment has that verdict, whatever else holds.")]
[Tag("safety")]
[Priority(Stage.Verdicts - 1)]
internal sealed class ContraindicatedVerdict : Rule
{
    public override void Define()
    {
        Considered considered = null!;
        Contraindicated contraindicated = null!;

        When()
            .Match(() => considered)
            .Match(() => contraindicated, c => c.Treatment == considered.Treatment);

        Then()
            .Yield(_ => new Judged(considered.Treatment, Verdict.Contraindicated, 1));
    }
}
