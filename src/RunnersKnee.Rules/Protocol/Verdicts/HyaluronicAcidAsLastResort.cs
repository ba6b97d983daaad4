using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.hyaluronicAcidLastResort")]
[Description("Hyaluronic acid is a last resort once that is reached.")]
[LeadsTo("verdict on a treatment"), Tag("RK-41"), Priority(Stage.Verdicts - Line)]
internal sealed class HyaluronicAcidAsLastResort : Rule
{
    private const int Line = 6;

    public override void Define()
    {
        Considered considered = null!;
        LastResortOpened lastResort = null!;

        When()
            .Match(() => lastResort)
            .Match(() => considered, c => c.Treatment == Treatment.HyaluronicAcidInjection)
            .Not<HeldByHost>(held => held.Treatment == Treatment.HyaluronicAcidInjection)
            .Not<Judged>(earlier => earlier.Treatment == considered.Treatment, earlier => earlier.Line < Line);

        Then().Yield(_ => new Judged(considered.Treatment, Verdict.LastResort, Line));
    }
}
