using System.Runtime.InteropServices;

namespace RunnersKnee.Rules.Engine;

/// <summary>Lists by a key, and one more of what has none.</summary>
internal sealed class KeyedLists<T>
{
    /// <summary>With more keys than this, those that nothing has any more are forgotten.</summary>
    private const int MostKeys = 256;

    private readonly Dictionary<long, List<T>> _lists = [];
    private readonly List<T> _unkeyed = [];
    private bool _isUsed;

    internal ReadOnlySpan<T> this[long key] => _isUsed && _lists.TryGetValue(key, out var list) ? CollectionsMarshal.AsSpan(list) : [];

    /// <summary>What has no key.</summary>
    internal ReadOnlySpan<T> WithoutKey => CollectionsMarshal.AsSpan(_unkeyed);

    internal void Add(long key, T item) => ListOf(key).Add(item);

    internal void Remove(long key, T item)
    {
        var list = ListOf(key);
        list.Remove(item);
        if (list.Count == 0 && _lists.Count > MostKeys)
            _lists.Remove(key);
    }

    internal void Reset()
    {
        if (!_isUsed)
            return;
        _isUsed = false;
        _unkeyed.Clear();
        if (_lists.Count > MostKeys)
        {
            _lists.Clear();
            return;
        }

        foreach (var list in _lists.Values)
            list.Clear();
    }

    private List<T> ListOf(long key)
    {
        _isUsed = true;
        if (key == JoinIndex.Unkeyed)
            return _unkeyed;
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_lists, key, out _);
        return list ??= [];
    }
}
