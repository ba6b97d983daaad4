using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.treatment.loadManagement")]
[Description("On request, the first step also offers load management, which guidance supports.")]
[Tag("guideline")]
[Priority(Stage.Plan - 20)]
internal sealed class LoadManagement : Rule
{
    public override void Define()
    {
        PlannedStep step = null!;
        AdditionsWanted wanted = null!;

        When()
            .Match(() => step, planned => planned.Step == TreatmentStep.StopPainAndSwelling)
            .Match(() => wanted);

        Then()
            .Yield(_ => new Offered(Treatment.LoadManagement));
    }
}
