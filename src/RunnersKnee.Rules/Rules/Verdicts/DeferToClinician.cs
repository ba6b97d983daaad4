using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.deferToClinician")]
[Description("While the plan is suspended, a clinician decides.")]
[Tag("safety")]
[Priority(Stage.Verdicts - 2)]
internal sealed class DeferToClinician : Rule
{
    public override void Define()
    {
        Considered considered = null!;
        PlanStanding plan = null!;

        When()
            .Match(() => considered)
            .Match(() => plan, p => p.Status == PlanStatus.Suspended)
            .Not<Judged>(earlier => earlier.Treatment == considered.Treatment, earlier => earlier.Line < 2);

        Then()
            .Yield(_ => new Judged(considered.Treatment, Verdict.DeferToClinician, 2));
    }
}
