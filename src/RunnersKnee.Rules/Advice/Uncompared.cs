namespace RunnersKnee.Rules;

/// <summary>What a record carries and its equality leaves aside: what is not part of its JSON is lost when it is read back.</summary>
internal readonly struct Uncompared<T>(T value) : IEquatable<Uncompared<T>>
{
    internal T Value => value;

    public bool Equals(Uncompared<T> other) => true;

    public override bool Equals(object? obj) => obj is Uncompared<T>;

    public override int GetHashCode() => 0;
}
