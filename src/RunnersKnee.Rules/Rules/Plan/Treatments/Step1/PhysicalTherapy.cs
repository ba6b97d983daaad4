using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.treatment.physicalTherapy")]
[Description("The first step offers physical therapy.")]
[Tag("RK-27")]
[Priority(Stage.Plan - 20)]
internal sealed class PhysicalTherapy : Rule
{
    public override void Define()
    {
        PlannedStep step = null!;

        When()
            .Match(() => step, planned => planned.Step == TreatmentStep.StopPainAndSwelling);

        Then()
            .Yield(_ => new Offered(Treatment.PhysicalTherapy));
    }
}
