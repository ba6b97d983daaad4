namespace RunnersKnee.Rules.Engine;

/// <summary>Objects that a session uses and leaves to the next one.</summary>
internal sealed class Arena<T>
    where T : class, new()
{
    /// <summary>What is used beyond this is left to the garbage collector, so that a large session does not keep its memory.</summary>
    private const int Most = 8_192;

    private T[] _items = new T[64];
    private int _used;
    private int _made;

    /// <summary>An object that may have been used before: all of it has to be set.</summary>
    internal T Next()
    {
        if (_used < _made)
            return _items[_used++];
        var item = new T();
        if (_made == Most)
            return item;
        if (_made == _items.Length)
            Array.Resize(ref _items, _made * 2);
        _items[_made++] = item;
        _used++;
        return item;
    }

    /// <summary>What has been used since the last reset.</summary>
    internal ReadOnlySpan<T> Used => _items.AsSpan(0, _used);

    internal void Reset() => _used = 0;
}
