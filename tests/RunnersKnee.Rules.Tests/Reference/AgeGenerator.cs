using CsCheck;

namespace RunnersKnee.Rules.Tests;

/// <summary>Ages: none, at and around every bound, and any.</summary>
internal static class AgeGenerator
{
    private static readonly int?[] AroundBounds = [0, 11, 12, 15, 16, 17, 18, 24, 25, 44, 45, 54, 55, 59, 60, 120];

    internal static Gen<int?> Any { get; } = Gen.Frequency(
        (2, Gen.Const((int?)null)), (4, Gen.OneOf(AroundBounds)), (2, Gen.Int[0, KneeCase.MaxAge].Select(age => (int?)age)));

    /// <summary>Rarely a child's.</summary>
    internal static Gen<int?> OfRunner { get; } = Gen.Frequency(
        (3, Gen.Const((int?)null)), (4, Gen.OneOf<int?>(12, 16, 17, 18, 24, 25, 30, 44, 45, 54, 55, 59, 60, 61)), (1, Any));
}
