namespace RunnersKnee.Rules.Engine;

/// <summary>A list of objects that live as long as the list: what is cleared stays where it is until something else takes its place.</summary>
internal sealed class Pile<T>
    where T : class
{
    /// <summary>With more room than this, the room is not kept.</summary>
    private const int Most = 8_192;

    // Written without the check that an array of objects makes at every write.
    private Slot[] _slots = [];

    internal int Count { get; private set; }

    internal T this[int place] => _slots[place].Item;

    internal void Add(T item)
    {
        if (Count == _slots.Length)
            Array.Resize(ref _slots, Math.Max(4, Count * 2));
        _slots[Count++].Item = item;
    }

    internal int IndexOf(T item)
    {
        for (var place = 0; place < Count; place++)
        {
            if (_slots[place].Item == item)
                return place;
        }

        return -1;
    }

    internal void RemoveAt(int place)
    {
        Count--;
        Array.Copy(_slots, place + 1, _slots, place, Count - place);
    }

    internal bool Remove(T item)
    {
        var place = IndexOf(item);
        if (place < 0)
            return false;
        RemoveAt(place);
        return true;
    }

    internal void Clear()
    {
        Count = 0;
        if (_slots.Length > Most)
            _slots = [];
    }

    public Enumerator GetEnumerator() => new(_slots.AsSpan(0, Count));

    internal struct Slot
    {
        internal T Item;
    }

    internal ref struct Enumerator(ReadOnlySpan<Slot> slots)
    {
        private readonly ReadOnlySpan<Slot> _slots = slots;
        private int _next;

        public readonly T Current => _slots[_next - 1].Item;

        public bool MoveNext() => _next++ < _slots.Length;
    }
}
