namespace RunnersKnee.Rules.Tests;

/// <summary>
/// How much a run of the tests tries: the environment variable RUNNERSKNEE_TESTS is not set (a run of a few minutes), <c>thorough</c>
/// (every change, before it lands) or <c>nightly</c>.
/// </summary>
internal static class Effort
{
    internal const string Variable = "RUNNERSKNEE_TESTS";

    private static readonly string? Told = Environment.GetEnvironmentVariable(Variable);

    /// <summary>Whether nothing is left out.</summary>
    internal static bool IsNightly { get; } = Told == "nightly";

    /// <summary>Whether a search in full is in full.</summary>
    internal static bool IsThorough { get; } = Told switch
    {
        null or "" => false,
        "thorough" or "nightly" => true,
        _ => throw new InvalidOperationException($"{Variable} is '{Told}'. It may be 'thorough' or 'nightly', or not be set."),
    };

    /// <summary>How many random cases to try of so many in a thorough run.</summary>
    internal static int Cases(int thorough) => IsNightly ? 5 * thorough : IsThorough ? thorough : thorough / 5;

    /// <summary>All of them in a thorough run; otherwise one of so many, evenly spread.</summary>
    internal static IEnumerable<T> Some<T>(this IEnumerable<T> all, int oneOf) =>
        IsThorough ? all : all.Where((_, place) => place % oneOf == 0);
}
