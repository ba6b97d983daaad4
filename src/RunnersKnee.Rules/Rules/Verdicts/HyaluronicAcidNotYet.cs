using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.hyaluronicAcidNotYet")]
[Description("Until the last resort is reached, it is not yet the time for hyaluronic acid.")]
[Tag("RK-41")]
[Priority(Stage.Verdicts - 6)]
internal sealed class HyaluronicAcidNotYet : Rule
{
    public override void Define()
    {
        Considered considered = null!;
        PlanStanding plan = null!;

        When()
            .Match(() => considered, c => c.Treatment == Treatment.HyaluronicAcidInjection)
            .Match(() => plan, p => p.Status == PlanStatus.Active)
            .Not<LastResortOpened>()
            .Not<Judged>(earlier => earlier.Treatment == considered.Treatment, earlier => earlier.Line < 6);

        Then()
            .Yield(_ => new Judged(considered.Treatment, Verdict.NotYet, 6));
    }
}
