namespace RunnersKnee.Rules.Tests;

/// <summary>Says where two advices decide differently, one line a path; nothing where they agree.</summary>
internal static class AdviceDiff
{
    internal static string Between(ReferenceAdvice expected, ReferenceAdvice actual)
    {
        if (expected.Equals(actual))
            return string.Empty;

        var wanted = AdvicePaths.Of(expected).ToLookup(decision => decision.Path, decision => decision.Value);
        var given = AdvicePaths.Of(actual).ToLookup(decision => decision.Path, decision => decision.Value);
        var differences = wanted.Select(path => path.Key).Union(given.Select(path => path.Key))
            .Where(path => !wanted[path].SequenceEqual(given[path]))
            .Select(path => $"{path}: expected {Values(wanted[path])}, was {Values(given[path])}");
        return string.Join(Environment.NewLine, differences);
    }

    private static string Values(IEnumerable<string> values) => values.Any() ? string.Join(" and ", values) : "nothing";
}
