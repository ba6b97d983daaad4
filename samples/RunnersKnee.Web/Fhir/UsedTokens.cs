using System.Collections.Concurrent;

namespace RunnersKnee.Web;

/// <summary>
/// Remembers the tokens that were used until they have expired. Of this process alone: several hosts need a store between them.
/// </summary>
internal sealed class UsedTokens(TimeProvider clock)
{
    private const int Most = 100_000;
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);
    private readonly ConcurrentDictionary<(string Issuer, string Id), DateTime> _used = new();

    /// <summary>Whether a token may be used: it has an id, does not last too long, and was not used before.</summary>
    internal bool Use(string issuer, string? id, DateTime until)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (string.IsNullOrEmpty(id) || until > now + Longest)
            return false;
        if (_used.Count >= Most)
            Forget(now);
        return _used.Count < Most && _used.TryAdd((issuer, id), until);
    }

    private void Forget(DateTime now)
    {
        foreach (var token in _used.Where(token => token.Value < now))
            _used.TryRemove(token);
    }
}
