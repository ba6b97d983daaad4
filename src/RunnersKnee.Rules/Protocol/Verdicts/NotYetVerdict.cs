using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.notYet")]
[Description("A treatment of a step that is upcoming has not had its time yet.")]
[Tag("RK-18")]
internal sealed class NotYetVerdict() : VerdictRule(VerdictLine.StepNotCurrent)
{
    public override void Define()
    {
        Considered considered = null!;
        TreatmentStanding standing = null!;
        Progress progress = null!;

        When()
            .Match(() => considered, c => c.IsOfPlan())
            .Match(() => standing, s => s.HoldsStepOpen, s => s.Treatment == considered.Treatment)
            .Match(() => progress, p => p[standing.Step] == PlanStepStatus.Upcoming)
            .Not<Judged>(earlier => earlier.Precedes(considered, Line));

        Then().Yield(_ => Judge(considered, Verdict.NotYet));
    }
}
