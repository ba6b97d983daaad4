using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.triedAsLastResort")]
[Description("An option of the last resort that gave no relief, or made things worse, is tried.")]
[Tag("RK-39"), Tag("RK-40"), Tag("RK-41"), Tag("POLICY-1")]
internal sealed class TriedAsLastResort() : VerdictRule(VerdictLine.TriedAsLastResort)
{
    public override void Define()
    {
        Considered considered = null!;
        LastResortOpened lastResort = null!;
        OutcomeTold outcome = null!;

        When()
            .Match(() => lastResort)
            .Match(() => considered, c => c.IsLastResort())
            .Match(() => outcome, told => told.CountsAsTried, told => told.Treatment == considered.Treatment)
            .Not<Judged>(earlier => earlier.Precedes(considered, Line));

        Then().Yield(_ => Judge(considered, Verdict.Tried));
    }
}
