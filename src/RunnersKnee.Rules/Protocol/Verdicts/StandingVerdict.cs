using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.standing")]
[Description("Otherwise a treatment has the verdict that is its status in the plan.")]
[Tag("RK-18")]
internal sealed class StandingVerdict() : VerdictRule(VerdictLine.Standing)
{
    public override void Define()
    {
        Considered considered = null!;
        TreatmentStanding standing = null!;

        When()
            .Match(() => considered, c => c.IsOfPlan())
            .Match(() => standing, s => s.Treatment == considered.Treatment)
            .Not<Judged>(earlier => earlier.Precedes(considered, Line));

        Then().Yield(_ => Judge(considered, VerdictOf(standing)));
    }

    private static Verdict VerdictOf(TreatmentStanding standing) => standing.Status switch
    {
        TreatmentStatus.Recommended => Verdict.Recommended,
        TreatmentStatus.Conditional => Verdict.Conditional,
        TreatmentStatus.Tried => Verdict.Tried,
        TreatmentStatus.NotIndicated => Verdict.NotIndicated,
        _ => Verdict.Withheld,
    };
}
