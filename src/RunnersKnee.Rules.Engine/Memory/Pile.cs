namespace RunnersKnee.Rules.Engine;

/// <summary>
/// A list that is quick to take from at both ends. What is cleared stays where it is until something else takes its place: it
/// is meant for what lives as long as the list.
/// </summary>
internal sealed class Pile<T>
{
    /// <summary>With more room than this, the room is not kept.</summary>
    private const int Most = 8_192;

    // Written without the check that an array of objects makes at every write.
    private Slot[] _slots = [];
    private int _first;

    internal int Count { get; private set; }

    internal T this[int place]
    {
        get => _slots[_first + place].Item;
        set => _slots[_first + place].Item = value;
    }

    internal void Add(T item)
    {
        if (_first + Count == _slots.Length)
            MakeRoom();
        _slots[_first + Count++].Item = item;
    }

    /// <summary>Takes out what is at a place; the shorter of both sides moves up.</summary>
    internal void RemoveAt(int place)
    {
        var at = _first + place;
        if (place < Count / 2)
        {
            Array.Copy(_slots, _first, _slots, _first + 1, place);
            _slots[_first++] = default;
        }
        else
        {
            Array.Copy(_slots, at + 1, _slots, at, Count - place - 1);
            _slots[_first + Count - 1] = default;
        }

        Count--;
    }

    internal void Clear()
    {
        Count = _first = 0;
        if (_slots.Length > Most)
            _slots = [];
    }

    public Enumerator GetEnumerator() => new(_slots.AsSpan(_first, Count));

    private void MakeRoom()
    {
        var slots = _first > Count ? _slots : new Slot[Math.Max(4, Count * 2)];
        Array.Copy(_slots, _first, slots, 0, Count);
        if (slots == _slots)
            Array.Clear(_slots, Count, _first);
        _slots = slots;
        _first = 0;
    }

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
