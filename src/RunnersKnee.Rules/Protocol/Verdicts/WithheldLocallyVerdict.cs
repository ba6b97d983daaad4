using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.withheldLocally")]
[Description("A treatment outside the plan that local rules hold back is withheld, where nothing stricter holds.")]
[Tag("safety")]
internal sealed class WithheldLocallyVerdict() : VerdictRule(VerdictLine.Standing)
{
    public override void Define()
    {
        Considered considered = null!;
        HeldLocally held = null!;

        When()
            .Match(() => considered)
            .Match(() => held, h => h.Treatment == considered.Treatment)
            .Not<TreatmentStanding>(standing => standing.Treatment == considered.Treatment)
            .Not<Judged>(earlier => earlier.Precedes(considered, Line));

        Then().Yield(_ => Judge(considered, Verdict.Withheld));
    }
}
