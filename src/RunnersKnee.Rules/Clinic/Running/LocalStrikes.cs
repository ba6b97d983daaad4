using System.Collections.Concurrent;

namespace RunnersKnee.Rules;

/// <summary>Counts how many times in a row each of the host's own rules has failed; one that has failed too often stays out.</summary>
/// <remarks>Safe for use by many threads: what they hear at the same time counts in the order in which it is reported.</remarks>
internal sealed class LocalStrikes
{
    /// <summary>So many failures in a row are enough.</summary>
    internal const int Most = 3;

    private readonly ConcurrentDictionary<string, Strikes> _byRule = new(StringComparer.Ordinal);

    /// <summary>The last failure of each rule that stays out.</summary>
    internal IEnumerable<LocalFailure> Out => _byRule.Values.Where(strikes => strikes.Count >= Most).Select(strikes => strikes.Last);

    /// <summary>An advice was given in which these failed, and all others that were not out did not.</summary>
    internal void Report(IReadOnlyCollection<LocalFailure> failures)
    {
        foreach (var strikes in _byRule)
        {
            if (strikes.Value.Count < Most && !failures.Any(failure => failure.Rule == strikes.Key))
                _byRule.TryRemove(strikes);
        }

        foreach (var failure in failures)
            _byRule.AddOrUpdate(failure.Rule, new Strikes(1, failure), (_, strikes) => new Strikes(strikes.Count + 1, failure));
    }

    private readonly record struct Strikes(int Count, LocalFailure Last);
}
