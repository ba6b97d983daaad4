using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("running.onlyPainFree")]
[Description("Otherwise only as much running as does not hurt, until more is known.")]
[LeadsTo(RunningAdvice.OnlyPainFree), Tag("safety"), Priority(Stage.RunningOtherwise)]
internal sealed class RunOnlyPainFree : Rule
{
    public override void Define()
    {
        Assessed assessed = null!;

        When()
            .Match(() => assessed)
            .Not<RunningJudged>(running => running.Advice != RunningAdvice.OnlyPainFree);

        Then().Yield(_ => new RunningJudged(RunningAdvice.OnlyPainFree));
    }
}
