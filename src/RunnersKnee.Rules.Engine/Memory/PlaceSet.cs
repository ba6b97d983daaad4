using System.Numerics;

namespace RunnersKnee.Rules.Engine;

/// <summary>A set of places.</summary>
internal sealed class PlaceSet(int size)
{
    private readonly ulong[] _words = new ulong[(size + 63) / 64];

    internal void Add(int place) => _words[place >> 6] |= 1UL << (place & 63);

    /// <summary>Takes the first member out, from a place on; -1 if there is none.</summary>
    internal int Take(int from)
    {
        for (var word = from >> 6; word < _words.Length; word++)
        {
            var members = _words[word];
            if (word == from >> 6)
                members &= ulong.MaxValue << (from & 63);
            if (members == 0)
                continue;
            var bit = BitOperations.TrailingZeroCount(members);
            _words[word] &= ~(1UL << bit);
            return (word << 6) + bit;
        }

        return -1;
    }

    internal void Clear() => Array.Clear(_words);
}
