using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.hyaluronicAcidLastResort")]
[Description("Hyaluronic acid is a last resort once that is reached.")]
[Tag("RK-41")]
[Priority(Stage.Verdicts - 6)]
internal sealed class HyaluronicAcidAsLastResort : Rule
{
    public override void Define()
    {
        Considered considered = null!;
        LastResortOpened lastResort = null!;

        When()
            .Match(() => considered, c => c.Treatment == Treatment.HyaluronicAcidInjection)
            .Match(() => lastResort)
            .Not<HeldByHost>(held => held.Treatment == Treatment.HyaluronicAcidInjection)
            .Not<Judged>(earlier => earlier.Treatment == considered.Treatment, earlier => earlier.Line < 6);

        Then()
            .Yield(_ => new Judged(considered.Treatment, Verdict.LastResort, 6));
    }
}
