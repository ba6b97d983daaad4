using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.deferToClinician")]
[Description("While the plan is suspended, a clinician decides.")]
[LeadsTo("verdict on a treatment"), Tag("safety"), Priority(Stage.Verdicts - Line)]
internal sealed class DeferToClinician : Rule
{
    private const int Line = 2;

    public override void Define()
    {
        Considered considered = null!;
        PlanStanding plan = null!;

        When()
            .Match(() => considered)
            .Match(() => plan, p => p.IsSuspended)
            .Not<Judged>(earlier => earlier.Treatment == considered.Treatment, earlier => earlier.Line < Line);

        Then().Yield(_ => new Judged(considered.Treatment, Verdict.DeferToClinician, Line));
    }
}
