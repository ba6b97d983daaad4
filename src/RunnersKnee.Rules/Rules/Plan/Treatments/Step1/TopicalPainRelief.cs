using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.treatment.topicalPainRelief")]
[Description("The first step offers a natural pain-relief cream or spray, at most 4 times a day.")]
[Tag("RK-21")]
[Priority(Stage.Plan - 20)]
internal sealed class TopicalPainRelief : Rule
{
    public override void Define()
    {
        PlannedStep step = null!;

        When()
            .Match(() => step, planned => planned.Step == TreatmentStep.StopPainAndSwelling);

        Then()
            .Yield(_ => new Offered(Treatment.TopicalPainRelief));
    }
}
