using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.withheld")]
[Description("A treatment of the plan that is contraindicated is withheld.")]
[Tag("safety")]
internal sealed class Withheld() : TreatmentRule(TreatmentStatus.Withheld)
{
    public override void Define()
    {
        PlanStanding plan = null!;
        IGrouping<TreatmentInfo, Contraindicated> contraindications = null!;

        When()
            .Match(() => plan, p => p.IsActive)
            .Query(() => contraindications, query => query
                .Match<Contraindicated>(c => plan.Holds(c.Treatment))
                .GroupBy(c => c.Row));

        Then().Yield(_ => Standing(contraindications.Key.Treatment));
    }
}
