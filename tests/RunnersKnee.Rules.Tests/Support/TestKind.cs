namespace RunnersKnee.Rules.Tests;

/// <summary>The trait of tests that take too long for a quick loop: <c>--filter Kind!=Proof</c> leaves them out.</summary>
internal static class TestKind
{
    internal const string Trait = "Kind";

    /// <summary>A search in full, a law or an agreement on thousands of cases, or a mutant of every rule.</summary>
    internal const string Proof = "Proof";
}
