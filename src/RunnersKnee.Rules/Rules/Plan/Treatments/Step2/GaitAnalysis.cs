using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.treatment.gaitAnalysis")]
[Description("The second step offers a gait analysis.")]
[Tag("RK-28")]
[Priority(Stage.Plan - 20)]
internal sealed class GaitAnalysis : Rule
{
    public override void Define()
    {
        PlannedStep step = null!;

        When()
            .Match(() => step, planned => planned.Step == TreatmentStep.CorrectCauses);

        Then()
            .Yield(_ => new Offered(Treatment.GaitAnalysis));
    }
}
