namespace RunnersKnee.Rules.Engine;

/// <summary>Facts are the same if they are equal and of one type.</summary>
internal sealed class FactIdentity : IEqualityComparer<object>
{
    internal static FactIdentity Comparer { get; } = new();

    bool IEqualityComparer<object>.Equals(object? x, object? y) =>
        ReferenceEquals(x, y) || (x is not null && y is not null && x.GetType() == y.GetType() && x.Equals(y));

    int IEqualityComparer<object>.GetHashCode(object obj) => obj.GetHashCode();
}
