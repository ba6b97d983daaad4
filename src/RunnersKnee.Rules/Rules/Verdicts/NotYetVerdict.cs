using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.notYet")]
[Description("A treatment of a step that is upcoming has not had its time yet.")]
[Tag("RK-18")]
[Priority(Stage.Verdicts - 8)]
internal sealed class NotYetVerdict : Rule
{
    public override void Define()
    {
        Considered considered = null!;
        TreatmentStanding standing = null!;
        StepTurn turn = null!;

        When()
            .Match(() => considered)
            .Match(() => standing, s => s.HoldsStepOpen, s => s.Treatment == considered.Treatment)
            .Match(() => turn, t => t.Status == PlanStepStatus.Upcoming, t => t.Step == standing.Step)
            .Not<Judged>(earlier => earlier.Treatment == considered.Treatment, earlier => earlier.Line < 8);

        Then()
            .Yield(_ => new Judged(considered.Treatment, Verdict.NotYet, 8));
    }
}
