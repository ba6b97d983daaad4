namespace RunnersKnee.Rules.WhatIf;

/// <summary>The ages that are tried where the age is open, or might be another.</summary>
internal static class TriedAges
{
    /// <summary>An age on each side of every bound that the protocol knows (12, 16, 18, 25, 45, 55 and 60 years).</summary>
    internal static IReadOnlyList<int> All { get; } = [5, 13, 17, 22, 30, 50, 57, 65];
}
