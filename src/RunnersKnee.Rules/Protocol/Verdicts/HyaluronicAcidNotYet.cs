using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.hyaluronicAcidNotYet")]
[Description("Until the last resort is reached, it is not yet the time for hyaluronic acid.")]
[Tag("RK-41")]
internal sealed class HyaluronicAcidNotYet() : VerdictRule(VerdictLine.HyaluronicAcid)
{
    public override void Define()
    {
        Considered considered = null!;
        PlanStanding plan = null!;

        When()
            .Match(() => plan, p => p.IsActive)
            .Match(() => considered, c => c.Treatment == Treatment.HyaluronicAcidInjection)
            .Not<LastResortOpened>()
            .Not<Judged>(earlier => earlier.Precedes(considered, Line));

        Then().Yield(_ => Judge(considered, Verdict.NotYet));
    }
}
