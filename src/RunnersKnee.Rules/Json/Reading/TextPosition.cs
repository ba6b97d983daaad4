using System.Text.Json;

namespace RunnersKnee.Rules;

/// <summary>Where something is in a document, as an editor counts: lines and bytes from 1, a byte-order mark included.</summary>
internal readonly ref struct TextPosition
{
    private readonly int _markLength;

    internal TextPosition(ReadOnlySpan<byte> utf8)
    {
        var mark = "\uFEFF"u8;
        _markLength = utf8.StartsWith(mark) ? mark.Length : 0;
        Text = utf8[_markLength..];
    }

    /// <summary>The document without a byte-order mark.</summary>
    internal ReadOnlySpan<byte> Text { get; }

    /// <summary>The byte of the text at which the JSON reader gave up.</summary>
    internal int OffsetOf(JsonException fault)
    {
        var offset = 0;
        for (var line = fault.LineNumber ?? 0; line > 0; line--)
            offset += Text[offset..].IndexOf((byte)'\n') + 1;
        return (int)Math.Min(offset + (fault.BytePositionInLine ?? 0), Text.Length);
    }

    internal string Describe(int offset)
    {
        var before = Text[..offset];
        var line = before.Count((byte)'\n') + 1;
        var column = offset - (before.LastIndexOf((byte)'\n') + 1) + 1 + (line == 1 ? _markLength : 0);
        return $"line {line}, byte {column}";
    }
}
