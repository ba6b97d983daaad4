using System.Collections;
using System.Runtime.CompilerServices;

namespace RunnersKnee.Rules.Tests;

/// <summary>An immutable list that equals another with the same items in the same order.</summary>
[CollectionBuilder(typeof(ReferenceList), nameof(ReferenceList.Create))]
internal sealed class ReferenceList<T>(T[] items) : IReadOnlyList<T>, IEquatable<ReferenceList<T>>
{
    internal static readonly ReferenceList<T> Empty = new([]);

    public int Count => items.Length;

    public T this[int index] => items[index];

    public bool Equals(ReferenceList<T>? other) => other is not null && this.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as ReferenceList<T>);

    public override int GetHashCode() => items.Aggregate(items.Length, HashCode.Combine);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}

internal static class ReferenceList
{
    internal static ReferenceList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? ReferenceList<T>.Empty : new ReferenceList<T>(items.ToArray());
}
