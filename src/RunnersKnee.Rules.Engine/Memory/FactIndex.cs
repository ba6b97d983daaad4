using System.Runtime.InteropServices;

namespace RunnersKnee.Rules.Engine;

/// <summary>The facts of a memory by a key.</summary>
internal sealed class FactIndex(JoinKey key)
{
    private readonly Dictionary<long, List<Fact>> _byKey = [];

    internal ReadOnlySpan<Fact> this[long value] =>
        _byKey.TryGetValue(value, out var facts) ? CollectionsMarshal.AsSpan(facts) : [];

    internal void Add(Fact fact)
    {
        ref var facts = ref CollectionsMarshal.GetValueRefOrAddDefault(_byKey, key.KeyOf(fact), out _);
        facts ??= [];
        facts.Add(fact);
    }

    internal void Remove(Fact fact)
    {
        if (_byKey.TryGetValue(key.KeyOf(fact), out var likely) && likely.Remove(fact))
            return;

        // The fact was changed since: it is found by what it was.
        foreach (var facts in _byKey.Values)
        {
            if (facts.Remove(fact))
                return;
        }
    }
}
