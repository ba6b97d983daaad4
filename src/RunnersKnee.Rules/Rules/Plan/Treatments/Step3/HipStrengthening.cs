using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.treatment.hipStrengthening")]
[Description("On request, the third step also offers hip strengthening, which guidance supports.")]
[Tag("guideline")]
[Priority(Stage.Plan - 20)]
internal sealed class HipStrengthening : Rule
{
    public override void Define()
    {
        PlannedStep step = null!;
        AdditionsWanted wanted = null!;

        When()
            .Match(() => step, planned => planned.Step == TreatmentStep.Strengthen)
            .Match(() => wanted);

        Then()
            .Yield(_ => new Offered(Treatment.HipStrengthening));
    }
}
