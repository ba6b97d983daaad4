using CsCheck;

namespace RunnersKnee.Rules.Tests;

/// <summary>Outcomes of treatments, by treatment; null where one was not tried.</summary>
internal static class TreatmentGenerator
{
    private static readonly TreatmentOutcome?[] Outcomes = [.. Enum.GetValues<TreatmentOutcome>().Cast<TreatmentOutcome?>()];

    internal static Gen<TreatmentOutcome?[]> Few { get; } = EachTreatment(Gen.Frequency(
        (90, Gen.Const((TreatmentOutcome?)null)), (10, Gen.OneOf(Outcomes))));

    /// <summary>Nothing helped; sometimes but for one treatment, and the gated ones mostly not tried.</summary>
    internal static Gen<TreatmentOutcome?[]> AllTried { get; } = Gen.Select(
        EachTreatment(Gen.Frequency<TreatmentOutcome?>((40, TreatmentOutcome.NoRelief), (1, TreatmentOutcome.Worse))),
        Few,
        Gen.Int[0, 3 * ReferenceCatalogue.Treatments.Length],
        Gen.Frequency<TreatmentOutcome?>((2, null), (1, TreatmentOutcome.Ongoing), (1, TreatmentOutcome.Relief)),
        (tried, few, except, outcome) =>
        {
            TreatmentOutcome?[] outcomes = [.. tried[..(int)Treatment.Nsaid], .. few[(int)Treatment.Nsaid..]];
            if (except < outcomes.Length)
                outcomes[except] = outcome;
            return outcomes;
        });

    internal static Gen<TreatmentOutcome?[]> Any { get; } = Gen.Frequency(
        (3, EachTreatment(Gen.Const((TreatmentOutcome?)null))),
        (3, Few),
        (2, EachTreatment(Gen.Frequency((30, Gen.Const((TreatmentOutcome?)null)), (70, Gen.OneOf(Outcomes))))),
        (2, AllTried));

    private static Gen<TreatmentOutcome?[]> EachTreatment(Gen<TreatmentOutcome?> outcome) =>
        outcome.Array[ReferenceCatalogue.Treatments.Length];
}
