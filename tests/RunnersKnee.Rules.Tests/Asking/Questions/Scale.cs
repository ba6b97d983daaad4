using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests;

/// <summary>How many random cases a test can afford: fewer on the engine that takes longer.</summary>
internal static class Scale
{
    private static bool IsSlow => typeof(Rule).FullName!.StartsWith("NRules.", StringComparison.Ordinal);

    internal static int Of(int cases) => IsSlow ? Math.Max(1, cases / 20) : cases;
}
