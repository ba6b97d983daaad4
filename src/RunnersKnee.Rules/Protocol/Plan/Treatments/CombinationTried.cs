using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.combinationTried")]
[Description("Ice and cream after sport are tried when they gave no relief together, or when either of the two made things worse.")]
[Tag("RK-26")]
internal sealed class CombinationTried() : TreatmentRule(TreatmentStatus.Tried)
{
    private const Treatment Combination = Treatment.PostActivityIceAndTopical;

    public override void Define()
    {
        PlanStanding plan = null!;
        IEnumerable<OutcomeTold> outcomes = null!;

        When()
            .Match(() => plan, p => p.IsActive)
            .AtLeastOne(() => outcomes, told => TriesCombination(told))
            .Not<TreatmentStanding>(earlier => earlier.IsRuledOut, earlier => earlier.Treatment == Combination);

        Then().Yield(_ => Standing(Combination));
    }

    /// <summary>Whether it is the outcome of both together, on which this rule alone decides.</summary>
    internal static bool IsOfCombination(OutcomeTold told) => told.Treatment == Combination;

    private static bool TriesCombination(OutcomeTold told) => IsOfCombination(told)
        ? told.CountsAsTried
        : told.Outcome == TreatmentOutcome.Worse && TreatmentCatalogue.Get(Combination).Parts.Contains(told.Treatment);
}
