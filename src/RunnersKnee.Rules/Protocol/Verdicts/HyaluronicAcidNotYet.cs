using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.hyaluronicAcidNotYet")]
[Description("Until the last resort is reached, it is not yet the time for hyaluronic acid.")]
[LeadsTo("verdict on a treatment"), Tag("RK-41"), Priority(Stage.Verdicts - Line)]
internal sealed class HyaluronicAcidNotYet : Rule
{
    private const int Line = 6;

    public override void Define()
    {
        Considered considered = null!;
        PlanStanding plan = null!;

        When()
            .Match(() => plan, p => p.IsActive)
            .Match(() => considered, c => c.Treatment == Treatment.HyaluronicAcidInjection)
            .Not<LastResortOpened>()
            .Not<Judged>(earlier => earlier.Treatment == considered.Treatment, earlier => earlier.Line < Line);

        Then().Yield(_ => new Judged(considered.Treatment, Verdict.NotYet, Line));
    }
}
