namespace RunnersKnee.Rules.Json;

/// <summary>Says in plain words, and with the place, why text is not JSON that can be read.</summary>
internal static class SyntaxFault
{
    /// <summary>A fault that the JSON reader itself does not look for; nothing after it can be read.</summary>
    /// <param name="offset">The byte at which it is, a byte-order mark not counted.</param>
    /// <param name="message">What is wrong. It stands as it is: a path marks it as our own, for the reader's have none.</param>
    internal static JsonException At(int offset, string message) => new(message, "$", lineNumber: 0, bytePositionInLine: offset);

    /// <summary>The fault with its place, as an editor counts: lines and bytes from 1, a byte-order mark included.</summary>
    internal static string Describe(ReadOnlySpan<byte> utf8, JsonException fault)
    {
        var text = StrictJson.WithoutMark(utf8);
        var offset = 0;
        for (var passed = 0; passed < fault.LineNumber; passed++)
            offset += text[offset..].IndexOf((byte)'\n') + 1;
        offset = (int)Math.Min(offset + (fault.BytePositionInLine ?? 0), text.Length);
        var before = utf8[..(utf8.Length - text.Length + offset)];
        var line = before.Count((byte)'\n') + 1;
        var place = before.Length - before.LastIndexOf((byte)'\n');
        return $"{(fault.Path is null ? Describe(text, offset) : fault.Message)} (line {line}, byte {place})";
    }

    private static string Describe(ReadOnlySpan<byte> text, int offset)
    {
        if (IsCutOff(text))
            return "The document ends too early: a bracket or quote that was opened is not closed.";

        var before = text[..offset].TrimEnd(" \t\r\n"u8);
        Rune.DecodeFromUtf8(text[offset..], out var found, out _);
        return found.Value switch
        {
            '/' => "Comments are not allowed in JSON: take them out.",
            '}' or ']' when before.EndsWith(","u8) => "A comma before a closing bracket is not allowed in JSON: take it out.",
            '\'' or '`' or '«' or '»' or (>= '\u2018' and <= '\u201F') =>
                "Names and strings are written in straight double quotes (\"), not in others.",
            '\uFEFF' => "A byte-order mark is allowed only once, as the first three bytes: take it out.",
            _ => $"This is not well-formed JSON: {JsonText.Quote(found.ToString())} is not expected here.",
        };
    }

    /// <summary>Whether all that is wrong with the text is that it does not go on.</summary>
    private static bool IsCutOff(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, isFinalBlock: false, state: default);
        try
        {
            while (reader.Read())
            {
                // Only to see how far it goes.
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
