using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.standing.combinationTried")]
[Description("Ice and cream after sport are also tried when one of the two made things worse.")]
[Tag("RK-26")]
[Priority(Stage.Plan - 33)]
internal sealed class CombinationTried : Rule
{
    public override void Define()
    {
        Offered offered = null!;
        IEnumerable<OutcomeTold> outcomes = null!;

        When()
            .Match(() => offered, o => o.IsCombination)
            .Query(() => outcomes, query => query
                .Match<OutcomeTold>(told => told.CountsAsTried, told => offered.IsTriedBy(told))
                .Collect()
                .Where(found => found.Any()))
            .Not<TreatmentStanding>(
                earlier => earlier.Treatment == offered.Treatment,
                earlier => earlier.Status < TreatmentStatus.Tried);

        Then()
            .Yield(_ => new TreatmentStanding(offered.Treatment, TreatmentStatus.Tried));
    }
}
