using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Benchmarks;

internal sealed class NotCoveredLine() : VerdictTutorialLine(VerdictLine.NotCovered)
{
    public override void Define()
    {
        Considered wanted = null!;
        PlanStanding plan = null!;

        When()
            .Match(() => wanted, w => w.IsGuidelineAddition())
            .Match(() => plan, p => p.IsActive)
            .Not<Judged>(j => j.Precedes(wanted, Line));
        Then().Yield(_ => Judge(wanted, Verdict.NotCovered));
    }
}

internal sealed class NotYetLine() : VerdictTutorialLine(VerdictLine.StepNotCurrent)
{
    public override void Define()
    {
        Considered wanted = null!;
        TreatmentStanding standing = null!;
        Progress progress = null!;

        When()
            .Match(() => wanted)
            .Match(() => standing, s => s.HoldsStepOpen, s => s.Treatment == wanted.Treatment)
            .Match(() => progress, p => p[standing.Step] == PlanStepStatus.Upcoming)
            .Not<Judged>(j => j.Precedes(wanted, Line));
        Then().Yield(_ => Judge(wanted, Verdict.NotYet));
    }
}

internal sealed class StepFailedLine() : VerdictTutorialLine(VerdictLine.StepNotCurrent)
{
    public override void Define()
    {
        Considered wanted = null!;
        TreatmentStanding standing = null!;
        StepSettled settled = null!;

        When()
            .Match(() => wanted)
            .Match(() => standing, s => s.HoldsStepOpen, s => s.Treatment == wanted.Treatment)
            .Match(() => settled, s => s.IsFailed, s => s.Step == standing.Step)
            .Not<Judged>(j => j.Precedes(wanted, Line));
        Then().Yield(_ => Judge(wanted, Verdict.Tried));
    }
}

internal sealed class StandingLine() : VerdictTutorialLine(VerdictLine.Standing)
{
    public override void Define()
    {
        Considered wanted = null!;
        TreatmentStanding standing = null!;

        When().Match(() => wanted).Match(() => standing, s => s.Treatment == wanted.Treatment).Not<Judged>(j => j.Precedes(wanted, Line));
        Then().Yield(_ => Judge(wanted, VerdictOf(standing)));
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
