using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("running.stopWhileSuspended")]
[Description("While a clinician comes before the plan, as with every urgency of the same day or higher, running stops.")]
[LeadsTo(RunningAdvice.StopUntilSeen), Tag("safety"), Priority(Stage.Running)]
internal sealed class StopWhileSuspended : Rule
{
    public override void Define()
    {
        PlanStanding plan = null!;

        When()
            .Match(() => plan, p => p.IsSuspended)
            .Not<No>(no => no.Finding == Finding.RunsOrPlaysSport);

        Then().Yield(_ => new RunningJudged(RunningAdvice.StopUntilSeen));
    }
}
