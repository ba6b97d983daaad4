using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.hyaluronicAcidLastResort")]
[Description("Hyaluronic acid is a last resort once that is reached.")]
[Tag("RK-41")]
internal sealed class HyaluronicAcidAsLastResort() : VerdictRule(VerdictLine.HyaluronicAcid)
{
    public override void Define()
    {
        Considered considered = null!;
        LastResortOpened lastResort = null!;

        When()
            .Match(() => lastResort)
            .Match(() => considered, c => c.Treatment == Treatment.HyaluronicAcidInjection)
            .Not<HeldLocally>(held => held.Treatment == Treatment.HyaluronicAcidInjection)
            .Not<Judged>(earlier => earlier.Precedes(considered, Line));

        Then().Yield(_ => Judge(considered, Verdict.LastResort));
    }
}
