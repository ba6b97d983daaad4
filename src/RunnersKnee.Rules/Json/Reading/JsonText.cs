using System.Globalization;
using System.Text;

namespace RunnersKnee.Rules;

/// <summary>Text of a document: taken from its bytes, and quoted in messages.</summary>
internal static class JsonText
{
    /// <summary>The most characters of a document's text that a message quotes.</summary>
    internal const int MaxQuoted = 60;

    /// <summary>The text of a JSON string that is known to be well-formed. Escaped halves of surrogate pairs come out as they are.</summary>
    /// <remarks>The reader's own GetString throws on such a half; here it is one fault among others.</remarks>
    internal static string Decode(ReadOnlySpan<byte> raw, bool escaped)
    {
        var text = Encoding.UTF8.GetString(raw);
        if (!escaped)
            return text;

        var decoded = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] != '\\')
            {
                decoded.Append(text[index]);
            }
            else if (text[++index] == 'u')
            {
                decoded.Append((char)ushort.Parse(text.AsSpan(index + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                index += 4;
            }
            else
            {
                decoded.Append(Unescape(text[index]));
            }
        }

        return decoded.ToString();
    }

    /// <summary>Whether text holds half a surrogate pair, which is no character.</summary>
    internal static bool HasLoneSurrogate(string text)
    {
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var length) != System.Buffers.OperationStatus.Done)
                return true;
            rest = rest[length..];
        }

        return false;
    }

    /// <summary>Text in single quotes, shortened, in printable ASCII: nothing in it can steer a terminal or pass for another letter.</summary>
    internal static string Quote(string text)
    {
        var quoted = new StringBuilder("'");
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, MaxQuoted)))
        {
            if (c is '\'' or '\\')
                quoted.Append('\\').Append(c);
            else if (c is >= ' ' and <= '~')
                quoted.Append(c);
            else
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }

        return quoted.Append(text.Length > MaxQuoted ? "…'" : "'").ToString();
    }

    private static char Unescape(char escape) => escape switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => escape,
    };
}
