using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.stepFailed")]
[Description("A treatment of a step that has failed counts as tried.")]
[Tag("RK-18")]
internal sealed class StepFailedVerdict() : VerdictRule(VerdictLine.StepNotCurrent)
{
    public override void Define()
    {
        Considered considered = null!;
        TreatmentStanding standing = null!;
        StepSettled settled = null!;

        When()
            .Match(() => considered, c => c.IsOfPlan())
            .Match(() => standing, s => s.HoldsStepOpen, s => s.Treatment == considered.Treatment)
            .Match(() => settled, s => s.IsFailed, s => s.Step == standing.Step)
            .Not<Judged>(earlier => earlier.Precedes(considered, Line));

        Then().Yield(_ => Judge(considered, Verdict.Tried));
    }
}
