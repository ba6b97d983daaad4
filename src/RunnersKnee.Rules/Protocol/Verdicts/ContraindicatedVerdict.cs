using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.contraindicated")]
[Description("A contraindicated treatment has that verdict, whatever else holds.")]
[LeadsTo("verdict on a treatment"), Tag("safety"), Priority(Stage.Verdicts - Line)]
internal sealed class ContraindicatedVerdict : Rule
{
    private const int Line = 1;

    public override void Define()
    {
        Considered considered = null!;
        IEnumerable<Contraindicated> contraindications = null!;

        When()
            .Match(() => considered)
            .AtLeastOne(() => contraindications, c => c.Treatment == considered.Treatment);

        Then().Yield(_ => new Judged(considered.Treatment, Verdict.Contraindicated, Line));
    }
}
