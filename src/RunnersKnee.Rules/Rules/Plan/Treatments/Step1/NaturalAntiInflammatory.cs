using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.treatment.naturalAntiInflammatory")]
[Description("The first step offers natural anti-inflammatories.")]
[Tag("RK-19")]
[Priority(Stage.Plan - 20)]
internal sealed class NaturalAntiInflammatory : Rule
{
    public override void Define()
    {
        PlannedStep step = null!;

        When()
            .Match(() => step, planned => planned.Step == TreatmentStep.StopPainAndSwelling);

        Then()
            .Yield(_ => new Offered(Treatment.NaturalAntiInflammatory));
    }
}
