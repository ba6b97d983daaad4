using System.Runtime.InteropServices;

namespace RunnersKnee.Rules.Engine;

/// <summary>Lists by a key.</summary>
internal sealed class KeyedLists<T>
{
    /// <summary>With more keys than this, a reset forgets them.</summary>
    private const int MostKeys = 256;

    private readonly Dictionary<long, List<T>> _lists = [];
    private bool _isUsed;

    internal ReadOnlySpan<T> this[long key] => _isUsed && _lists.TryGetValue(key, out var list) ? CollectionsMarshal.AsSpan(list) : [];

    internal void Add(long key, T item)
    {
        _isUsed = true;
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_lists, key, out _);
        list ??= [];
        list.Add(item);
    }

    internal void Remove(long key, T item) => _lists[key].Remove(item);

    internal void Reset()
    {
        if (!_isUsed)
            return;
        _isUsed = false;
        if (_lists.Count > MostKeys)
        {
            _lists.Clear();
            return;
        }

        foreach (var list in _lists.Values)
            list.Clear();
    }
}
