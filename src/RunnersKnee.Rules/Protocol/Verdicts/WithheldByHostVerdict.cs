using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.withheldByHost")]
[Description("A treatment outside the plan that the host's own rules hold back is withheld, where nothing stricter holds.")]
[LeadsTo("verdict on a treatment"), Tag("safety"), Priority(Stage.Verdicts - Line)]
internal sealed class WithheldByHostVerdict : Rule
{
    private const int Line = 9;

    public override void Define()
    {
        Considered considered = null!;
        HeldByHost held = null!;

        When()
            .Match(() => considered)
            .Match(() => held, h => h.Treatment == considered.Treatment)
            .Not<TreatmentStanding>(standing => standing.Treatment == considered.Treatment)
            .Not<Judged>(earlier => earlier.Treatment == considered.Treatment, earlier => earlier.Line < Line);

        Then().Yield(_ => new Judged(considered.Treatment, Verdict.Withheld, Line));
    }
}
