using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.standing.withheld")]
[Description("A treatment of the plan that is contraindicated is withheld.")]
[Tag("safety")]
[Priority(Stage.Plan - 31)]
internal sealed class Withheld : Rule
{
    public override void Define()
    {
        Offered offered = null!;
        Contraindicated contraindicated = null!;

        When()
            .Match(() => offered)
            .Match(() => contraindicated, c => c.Treatment == offered.Treatment);

        Then()
            .Yield(_ => new TreatmentStanding(offered.Treatment, TreatmentStatus.Withheld));
    }
}
