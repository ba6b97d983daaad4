using System.Buffers;

namespace RunnersKnee.Rules.Json;

/// <summary>Takes the UTF-8 of one document in memory that is borrowed, and given back, emptied, when it is disposed.</summary>
internal sealed class PooledOutput : IBufferWriter<byte>, IDisposable
{
    /// <summary>Above what most advice takes.</summary>
    private const int FirstSize = 1 << 16;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _count;

    internal ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _count);

    public void Advance(int count) => _count += count;

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_bytes.Length - _count < Math.Max(sizeHint, 1))
        {
            var full = _bytes;
            _bytes = ArrayPool<byte>.Shared.Rent(Math.Max(2 * full.Length, _count + sizeHint));
            full.AsSpan(0, _count).CopyTo(_bytes);
            GiveBack(full);
        }

        return _bytes.AsMemory(_count);
    }

    public void Dispose() => GiveBack(_bytes);

    private void GiveBack(byte[] bytes)
    {
        bytes.AsSpan(0, _count).Clear();
        ArrayPool<byte>.Shared.Return(bytes);
    }
}
