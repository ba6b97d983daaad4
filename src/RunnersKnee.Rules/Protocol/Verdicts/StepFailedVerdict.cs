using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.stepFailed")]
[Description("A treatment of a step that has failed counts as tried.")]
[LeadsTo("verdict on a treatment"), Tag("RK-18"), Priority(Stage.Verdicts - Line)]
internal sealed class StepFailedVerdict : Rule
{
    private const int Line = 8;

    public override void Define()
    {
        Considered considered = null!;
        TreatmentStanding standing = null!;
        StepSettled settled = null!;

        When()
            .Match(() => considered, c => c.IsOfPlan)
            .Match(() => standing, s => s.HoldsStepOpen, s => s.Treatment == considered.Treatment)
            .Match(() => settled, s => s.IsFailed, s => s.Step == standing.Step)
            .Not<Judged>(earlier => earlier.Treatment == considered.Treatment, earlier => earlier.Line < Line);

        Then().Yield(_ => new Judged(considered.Treatment, Verdict.Tried, Line));
    }
}
