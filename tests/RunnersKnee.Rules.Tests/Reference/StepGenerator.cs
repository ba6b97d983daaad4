using CsCheck;

namespace RunnersKnee.Rules.Tests;

/// <summary>What is reported of the three steps; null where nothing is.</summary>
internal static class StepGenerator
{
    internal static Gen<StepOutcome?[]> Few { get; } = Gen.Frequency(
        (8, Gen.Const((StepOutcome?)null)), (1, OneOf(Enum.GetValues<StepOutcome>()))).Array[3];

    internal static Gen<StepOutcome?[]> AllEnded { get; } = Gen.Frequency(
        (2, Gen.Const((StepOutcome?)StepOutcome.Failed).Array[3]),
        (1, OneOf(StepOutcome.Achieved, StepOutcome.Failed).Array[3]));

    internal static Gen<StepOutcome?[]> Any { get; } = Gen.Frequency(
        (3, Few),
        (3, Gen.Frequency((1, Gen.Const((StepOutcome?)null)), (3, OneOf(Enum.GetValues<StepOutcome>()))).Array[3]),
        (1, AllEnded));

    private static Gen<StepOutcome?> OneOf(params StepOutcome[] outcomes) =>
        Gen.OneOf(outcomes).Select(outcome => (StepOutcome?)outcome);
}
