using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace RunnersKnee.Rules;

/// <summary>
/// An immutable map from the members of an enum to values, kept as an array by member, so that it always enumerates in
/// the enum's order however it was filled.
/// </summary>
internal sealed class CodeMap<TCode, TValue> : IReadOnlyDictionary<TCode, TValue>, IEquatable<CodeMap<TCode, TValue>>
    where TCode : struct, Enum
    where TValue : struct, Enum
{
    private static readonly int Size = Codes.All<TCode>().Count;
    private static readonly int ValueCount = Codes.All<TValue>().Count;

    private readonly TValue?[] _values;

    private CodeMap(TValue?[] values, int count)
    {
        _values = values;
        Count = count;
    }

    internal static CodeMap<TCode, TValue> Empty { get; } = new(new TValue?[Size], 0);

    public int Count { get; }

    public IEnumerable<TCode> Keys => this.Select(pair => pair.Key);

    public IEnumerable<TValue> Values => this.Select(pair => pair.Value);

    public TValue this[TCode key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"Nothing was told of {key}.");

    public bool ContainsKey(TCode key) => Find(key) is not null;

    public bool TryGetValue(TCode key, [MaybeNullWhen(false)] out TValue value)
    {
        var found = Find(key);
        value = found.GetValueOrDefault();
        return found is not null;
    }

    /// <summary>The value of a member, or null where there is none.</summary>
    internal TValue? Find(TCode key) => _values[Index(key)];

    /// <summary>A map in which the members have the value; null takes them out.</summary>
    internal CodeMap<TCode, TValue> With(TValue? value, params ReadOnlySpan<TCode> keys)
    {
        if (value is { } given && (uint)Unsafe.BitCast<TValue, int>(given) >= ValueCount)
            throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a member of {typeof(TValue).Name}.");

        var values = (TValue?[])_values.Clone();
        var count = Count;
        foreach (var key in keys)
        {
            ref var slot = ref values[Index(key)];
            count += (value is null ? 0 : 1) - (slot is null ? 0 : 1);
            slot = value;
        }

        return new CodeMap<TCode, TValue>(values, count);
    }

    public IEnumerator<KeyValuePair<TCode, TValue>> GetEnumerator()
    {
        for (var index = 0; index < _values.Length; index++)
        {
            if (_values[index] is { } value)
                yield return new KeyValuePair<TCode, TValue>(Unsafe.BitCast<int, TCode>(index), value);
        }
    }

    public bool Equals(CodeMap<TCode, TValue>? other) =>
        other is not null && Count == other.Count && _values.AsSpan().SequenceEqual(other._values);

    public override bool Equals(object? obj) => Equals(obj as CodeMap<TCode, TValue>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (code, value) in this)
        {
            hash.Add(code);
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static int Index(TCode key)
    {
        var index = Unsafe.BitCast<TCode, int>(key);
        return (uint)index < (uint)Size
            ? index
            : throw new ArgumentOutOfRangeException(nameof(key), key, $"Not a member of {typeof(TCode).Name}.");
    }
}
