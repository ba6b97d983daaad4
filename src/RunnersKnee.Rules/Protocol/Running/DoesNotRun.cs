using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("running.doesNotRun")]
[Description("Who neither runs nor plays a sport is told nothing of running.")]
[LeadsTo(RunningAdvice.DoesNotRun), Tag("safety"), Priority(Stage.Running)]
internal sealed class DoesNotRun : Rule
{
    public override void Define()
    {
        No runs = null!;

        When()
            .Match(() => runs, no => no.Finding == Finding.RunsOrPlaysSport);

        Then().Yield(_ => new RunningJudged(RunningAdvice.DoesNotRun));
    }
}
