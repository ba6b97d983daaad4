using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.contraindicated")]
[Description("A contraindicated treatment has that verdict, whatever else holds.")]
[Tag("safety")]
internal sealed class ContraindicatedVerdict() : VerdictRule(VerdictLine.Contraindicated)
{
    public override void Define()
    {
        Considered considered = null!;
        IEnumerable<Contraindicated> contraindications = null!;

        When()
            .Match(() => considered)
            .AtLeastOne(() => contraindications, c => c.Treatment == considered.Treatment);

        Then().Yield(_ => Judge(considered, Verdict.Contraindicated));
    }
}
