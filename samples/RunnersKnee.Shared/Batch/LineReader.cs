using System.Runtime.CompilerServices;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>
/// Takes lines from a stream as they come, in constant memory: of a line beyond the size of a case, no more is kept than shows it.
/// </summary>
internal sealed class LineReader(Stream stream)
{
    private const int LinesAtOnce = 32;

    // One byte more than a case may have, and room for what is no part of it: a byte-order mark and a carriage return at the end.
    private const int LongestKept = CaseJson.MaxBytes + 1 + 3 + 1;

    private readonly byte[] _buffer = new byte[64 * 1024];
    private readonly MemoryStream _unfinished = new();
    private long _number;

    /// <summary>How far the stream was read.</summary>
    internal long BytesRead { get; private set; }

    /// <summary>The lines, some at once. What has arrived is handed on before more is waited for.</summary>
    internal async IAsyncEnumerable<IReadOnlyList<Line>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await FillAsync(cancellationToken).ConfigureAwait(false) is > 0 and var length)
        {
            BytesRead += length;
            for (var start = 0; start < length;)
                yield return Take(length, ref start);
        }

        if (Finish() is { } last)
            yield return [last];
    }

    // A read that blocks (a terminal, a slow pipe) is left alone when cancelled.
    private Task<int> FillAsync(CancellationToken cancellationToken) =>
        Task.Run(() => stream.Read(_buffer), cancellationToken).WaitAsync(cancellationToken);

    private List<Line> Take(int length, ref int start)
    {
        var lines = new List<Line>(LinesAtOnce);
        while (start < length && lines.Count < LinesAtOnce)
        {
            var rest = _buffer.AsSpan(start, length - start);
            var end = rest.IndexOf((byte)'\n');
            Keep(end < 0 ? rest : rest[..end]);
            start += end < 0 ? rest.Length : end + 1;
            if (end >= 0 && Finish() is { } line)
                lines.Add(line);
        }

        return lines;
    }

    private void Keep(ReadOnlySpan<byte> part)
    {
        var room = LongestKept - (int)_unfinished.Length;
        _unfinished.Write(part[..Math.Min(part.Length, room)]);
    }

    /// <summary>The line that has come to its end, or null where it is blank.</summary>
    private Line? Finish()
    {
        _number++;
        ReadOnlySpan<byte> text = _unfinished.GetBuffer().AsSpan(0, (int)_unfinished.Length);
        if (text.EndsWith("\r"u8))
            text = text[..^1];
        if (_number == 1 && text.StartsWith("\uFEFF"u8))
            text = text["\uFEFF"u8.Length..];
        var isBlank = text.Length <= CaseJson.MaxBytes && text.Trim(" \t\r"u8).IsEmpty;
        Line? line = isBlank ? null : new Line(_number, text.ToArray());
        _unfinished.SetLength(0);
        return line;
    }
}
