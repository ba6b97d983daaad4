using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.triedAsLastResort")]
[Description("An option of the last resort that gave no relief, or made things worse, is tried.")]
[LeadsTo("verdict on a treatment"), Tag("RK-39"), Tag("RK-40"), Tag("RK-41"), Tag("POLICY-1"), Priority(Stage.Verdicts - Line)]
internal sealed class TriedAsLastResort : Rule
{
    private const int Line = 3;

    public override void Define()
    {
        Considered considered = null!;
        LastResortOpened lastResort = null!;
        OutcomeTold outcome = null!;

        When()
            .Match(() => lastResort)
            .Match(() => considered, c => c.IsLastResort)
            .Match(() => outcome, told => told.CountsAsTried, told => told.Treatment == considered.Treatment)
            .Not<Judged>(earlier => earlier.Treatment == considered.Treatment, earlier => earlier.Line < Line);

        Then().Yield(_ => new Judged(considered.Treatment, Verdict.Tried, Line));
    }
}
