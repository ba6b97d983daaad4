using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.treatment.exerciseBike")]
[Description("The first step offers an exercise bike without resistance, at most 30 minutes a day.")]
[Tag("RK-25")]
[Priority(Stage.Plan - 20)]
internal sealed class ExerciseBike : Rule
{
    public override void Define()
    {
        PlannedStep step = null!;

        When()
            .Match(() => step, planned => planned.Step == TreatmentStep.StopPainAndSwelling);

        Then()
            .Yield(_ => new Offered(Treatment.ExerciseBike));
    }
}
