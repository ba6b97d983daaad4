using System.Diagnostics.CodeAnalysis;

namespace RunnersKnee.Rules;

/// <summary>Seals the lists that leave the library: no cast writes through them into an advice, or into the knowledge behind it.</summary>
internal static class Sealed
{
    /// <summary>The same items in a list that cannot be written to: an array is taken over, a list that is sealed already stays.</summary>
    [return: NotNullIfNotNull(nameof(items))]
    internal static IReadOnlyList<T>? Of<T>(IReadOnlyList<T>? items) => items switch
    {
        null => null,
        { Count: 0 } => System.Collections.ObjectModel.ReadOnlyCollection<T>.Empty,
        T[] array => Array.AsReadOnly(array),
        ICollection<T> { IsReadOnly: true } => items,
        _ => Array.AsReadOnly(items.ToArray()),
    };
}
