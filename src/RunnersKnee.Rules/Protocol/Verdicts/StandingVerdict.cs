using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.standing")]
[Description("Otherwise a treatment has the verdict that is its status in the plan.")]
[LeadsTo("verdict on a treatment"), Tag("RK-18"), Priority(Stage.Verdicts - Line)]
internal sealed class StandingVerdict : Rule
{
    private const int Line = 9;

    public override void Define()
    {
        Considered considered = null!;
        TreatmentStanding standing = null!;

        When()
            .Match(() => considered, c => c.IsOfPlan)
            .Match(() => standing, s => s.Treatment == considered.Treatment)
            .Not<Judged>(earlier => earlier.Treatment == considered.Treatment, earlier => earlier.Line < Line);

        Then().Yield(_ => Judged.ByStanding(standing, Line));
    }
}
