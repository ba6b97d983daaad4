using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("running.stopForSign")]
[Description("With pain in the hip or groin, a limp or a recent injury, running stops until a clinician has seen it.")]
[LeadsTo(RunningAdvice.StopUntilSeen), Tag("safety"), Priority(Stage.Running)]
internal sealed class StopForSign : Rule
{
    public override void Define()
    {
        IEnumerable<Yes> signs = null!;

        When()
            .AtLeastOne(() => signs, yes => StopsRunning(yes))
            .Not<PlanStanding>(plan => plan.IsSuspended)
            .Not<No>(no => no.Finding == Finding.RunsOrPlaysSport);

        Then().Yield(_ => new RunningJudged(RunningAdvice.StopUntilSeen));
    }

    private static bool StopsRunning(Yes yes) => yes.IsHipSign() || yes.Finding == Finding.RecentInjury;
}
