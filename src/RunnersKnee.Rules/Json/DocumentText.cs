namespace RunnersKnee.Rules.Json;

/// <summary>Takes documents from text and streams, no more of them than shows that they are too long.</summary>
internal static class DocumentText
{
    /// <summary>The UTF-8 of a text; what is left out of one that is too long does not matter, for it is refused for its length.</summary>
    internal static ReadOnlySpan<byte> Utf8(string json, int maxBytes)
    {
        ArgumentNullException.ThrowIfNull(json);
        var text = json.AsSpan(0, Math.Min(json.Length, maxBytes + 1));
        var utf8 = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var status = System.Text.Unicode.Utf8.FromUtf16(text, utf8, out _, out var length, replaceInvalidSequences: false);

        // Half a surrogate pair has no UTF-8: the byte that stands for it is refused where it is met.
        if (status != System.Buffers.OperationStatus.Done)
            utf8[length++] = 0xFF;
        return utf8.AsSpan(0, length);
    }

    /// <summary>A stream to its end, but no more than the limit and one byte.</summary>
    internal static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream utf8, int maxBytes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        var buffer = new byte[4096];
        for (var length = 0; ;)
        {
            if (length == buffer.Length)
                Array.Resize(ref buffer, Math.Min(2 * length, maxBytes + 1));
            var read = await utf8.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            length += read;
            if (read == 0 || length > maxBytes)
                return buffer.AsMemory(0, length);
        }
    }
}
