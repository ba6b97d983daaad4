using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.notYet")]
[Description("A treatment of a step that is upcoming has not had its time yet.")]
[LeadsTo("verdict on a treatment"), Tag("RK-18"), Priority(Stage.Verdicts - Line)]
internal sealed class NotYetVerdict : Rule
{
    private const int Line = 8;

    public override void Define()
    {
        Considered considered = null!;
        TreatmentStanding standing = null!;
        Progress progress = null!;

        When()
            .Match(() => considered, c => c.IsOfPlan)
            .Match(() => standing, s => s.HoldsStepOpen, s => s.Treatment == considered.Treatment)
            .Match(() => progress, p => p[standing.Step] == PlanStepStatus.Upcoming)
            .Not<Judged>(earlier => earlier.Treatment == considered.Treatment, earlier => earlier.Line < Line);

        Then().Yield(_ => new Judged(considered.Treatment, Verdict.NotYet, Line));
    }
}
