using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace RunnersKnee.Rules;

/// <summary>What a case needs of its maps from codes to codes beyond what an immutable, sorted dictionary has.</summary>
internal static class CodeMap
{
    /// <summary>A map without codes; those that come are in their display order.</summary>
    internal static ImmutableSortedDictionary<TCode, TValue> Empty<TCode, TValue>()
        where TCode : struct, Enum
        where TValue : struct, Enum => ImmutableSortedDictionary.Create<TCode, TValue>(DisplayOrder.By<TCode>());

    /// <summary>The value of a code, or null where there is none.</summary>
    internal static TValue? Find<TCode, TValue>(this ImmutableSortedDictionary<TCode, TValue> map, TCode code)
        where TCode : struct, Enum
        where TValue : struct, Enum => map.TryGetValue(code, out var value) ? value : null;

    /// <summary>A map in which a code has a value; null takes it out. Both have to be members of their enums.</summary>
    internal static ImmutableSortedDictionary<TCode, TValue> With<TCode, TValue>(
        this ImmutableSortedDictionary<TCode, TValue> map,
        TCode code,
        TValue? value,
        [CallerArgumentExpression(nameof(code))] string name = "",
        [CallerArgumentExpression(nameof(value))] string valueName = "")
        where TCode : struct, Enum
        where TValue : struct, Enum => value is { } told
        ? map.SetItem(Member(code, name), Member(told, valueName))
        : map.Remove(Member(code, name));

    internal static bool Equals<TCode, TValue>(
        ImmutableSortedDictionary<TCode, TValue> left, ImmutableSortedDictionary<TCode, TValue> right)
        where TCode : struct, Enum
        where TValue : struct, Enum => ReferenceEquals(left, right)
        || (left.Count == right.Count && left.All(pair => EqualityComparer<TValue?>.Default.Equals(pair.Value, right.Find(pair.Key))));

    /// <summary>A hash of codes and values; maps that are equal have the same order, and so the same hash.</summary>
    internal static int HashOf<TCode, TValue>(ImmutableSortedDictionary<TCode, TValue> map)
        where TCode : struct, Enum
        where TValue : struct, Enum
    {
        var hash = default(HashCode);
        foreach (var (code, value) in map)
        {
            hash.Add(code);
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    /// <summary>A value that is a member of its enum.</summary>
    internal static TEnum Member<TEnum>(TEnum value, string name)
        where TEnum : struct, Enum => Enum.IsDefined(value)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"Not a member of {typeof(TEnum).Name}.");
}
