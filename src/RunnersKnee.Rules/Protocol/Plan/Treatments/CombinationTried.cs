using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.combinationTried")]
[Description("Ice and cream after sport are tried when they gave no relief together, or when either of the two made things worse.")]
[LeadsTo(TreatmentStatus.Tried), Tag("RK-26"), Priority(Stage.Treatments - (int)TreatmentStatus.Tried)]
internal sealed class CombinationTried : Rule
{
    public override void Define()
    {
        PlanStanding plan = null!;
        IEnumerable<OutcomeTold> outcomes = null!;

        When()
            .Match(() => plan, p => p.IsActive)
            .AtLeastOne(() => outcomes, told => told.TriesCombination)
            .Not<TreatmentStanding>(earlier => earlier.Status < TreatmentStatus.Tried, earlier => earlier.Treatment == Treatment.PostActivityIceAndTopical);

        Then().Yield(_ => new TreatmentStanding(Treatment.PostActivityIceAndTopical, TreatmentStatus.Tried));
    }
}
