using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.treatment.patellarTaping")]
[Description("On request, the first step also offers taping of the kneecap, which guidance mentions.")]
[Tag("guideline")]
[Priority(Stage.Plan - 20)]
internal sealed class PatellarTaping : Rule
{
    public override void Define()
    {
        PlannedStep step = null!;
        AdditionsWanted wanted = null!;

        When()
            .Match(() => step, planned => planned.Step == TreatmentStep.StopPainAndSwelling)
            .Match(() => wanted);

        Then()
            .Yield(_ => new Offered(Treatment.PatellarTaping));
    }
}
