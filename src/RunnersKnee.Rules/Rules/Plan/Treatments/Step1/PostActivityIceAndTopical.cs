using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.treatment.postActivityIceAndTopical")]
[Description("The first step offers ice, then cream or spray, after running or sport.")]
[Tag("RK-26")]
[Priority(Stage.Plan - 20)]
internal sealed class PostActivityIceAndTopical : Rule
{
    public override void Define()
    {
        PlannedStep step = null!;

        When()
            .Match(() => step, planned => planned.Step == TreatmentStep.StopPainAndSwelling);

        Then()
            .Yield(_ => new Offered(Treatment.PostActivityIceAndTopical));
    }
}
