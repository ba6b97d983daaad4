using System.Collections.Concurrent;

namespace RunnersKnee.Rules.Engine;

/// <summary>Storages that wait for the next session. Safe for use by many threads.</summary>
internal sealed class StoragePool(RuleNetwork network)
{
    private static readonly int Most = Environment.ProcessorCount * 2;

    private readonly ConcurrentQueue<Storage> _waiting = [];
    private Storage? _first;

    internal Storage Take()
    {
        var first = Interlocked.Exchange(ref _first, value: null);
        return first ?? (_waiting.TryDequeue(out var waiting) ? waiting : new Storage(network));
    }

    internal void Return(Storage storage)
    {
        storage.Reset();
        if (Interlocked.CompareExchange(ref _first, storage, comparand: null) is not null && _waiting.Count < Most)
            _waiting.Enqueue(storage);
    }
}
