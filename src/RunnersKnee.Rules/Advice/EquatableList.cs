using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace RunnersKnee.Rules;

/// <summary>A list that equals another by its items, in order, and that nobody can write to: it offers no interface to do so.</summary>
/// <remarks>
/// Every list of a public record is one, so that records with equal items are equal, and what left the library stays as it was.
/// </remarks>
[CollectionBuilder(typeof(EquatableList), nameof(EquatableList.Create))]
internal sealed class EquatableList<T> : IReadOnlyList<T>, IEquatable<EquatableList<T>>
{
    internal static readonly EquatableList<T> Empty = new([]);
    private readonly T[] _items;

    internal EquatableList(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public bool Equals(EquatableList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in _items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Makes lists that are equal by their items.</summary>
internal static class EquatableList
{
    internal static EquatableList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? EquatableList<T>.Empty : new(items.ToArray());

    /// <summary>The items, or null where there is none.</summary>
    internal static EquatableList<T>? OrNull<T>(IReadOnlyList<T>? items) => items is null or { Count: 0 } ? null : Of(items);

    /// <summary>The same items; those of another list are copied.</summary>
    [return: NotNullIfNotNull(nameof(items))]
    internal static EquatableList<T>? Of<T>(IReadOnlyList<T>? items) =>
        items is null or EquatableList<T> ? (EquatableList<T>?)items : [.. items];
}
