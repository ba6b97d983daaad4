using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("running.withinPainLimit")]
[Description(
    "In an active plan, with the age told, no warning sign open, hip and gait answered no and nothing that speaks against it, "
    + "running is fine within a limit of pain.")]
[LeadsTo(RunningAdvice.WithinPainLimit), Tag("guideline"), Priority(Stage.Running)]
internal sealed class RunWithinPainLimit : Rule
{
    public override void Define()
    {
        PlanStanding plan = null!;
        AgeTold age = null!;
        No hipOrGroinPain = null!;
        No limp = null!;

        When()
            .Match(() => plan, p => p.IsActive)
            .Match(() => hipOrGroinPain, no => no.Finding == Finding.HipOrGroinPain)
            .Match(() => limp, no => no.Finding == Finding.Limp)
            .Match(() => age)
            .Not<OpenWarningSigns>()
            .Not<Answered>(answered => SpeaksAgainst(answered))
            .Not<OutcomeTold>(told => told.Outcome == TreatmentOutcome.Worse, told => IsRunning(told.Treatment));

        Then().Yield(_ => new RunningJudged(RunningAdvice.WithinPainLimit));
    }

    private static bool SpeaksAgainst(Answered answered) => answered
        is No { Finding: Finding.RunsOrPlaysSport or Finding.ImagingNormal }
        or Yes { Finding: Finding.RecentInjury or Finding.LockingKnee or Finding.CannotFlexTo90 };

    private static bool IsRunning(Treatment treatment) => treatment is Treatment.FlatSurfaceRunning or Treatment.LoadManagement;
}
