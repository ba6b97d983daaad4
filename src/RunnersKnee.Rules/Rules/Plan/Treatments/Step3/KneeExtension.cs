using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.treatment.kneeExtension")]
[Description("The third step offers knee extensions.")]
[Tag("RK-36")]
[Priority(Stage.Plan - 20)]
internal sealed class KneeExtension : Rule
{
    public override void Define()
    {
        PlannedStep step = null!;

        When()
            .Match(() => step, planned => planned.Step == TreatmentStep.Strengthen);

        Then()
            .Yield(_ => new Offered(Treatment.KneeExtension));
    }
}
