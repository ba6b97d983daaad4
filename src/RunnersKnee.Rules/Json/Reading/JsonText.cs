namespace RunnersKnee.Rules;

/// <summary>A document's names and strings in paths and messages.</summary>
internal static class JsonText
{
    /// <summary>The most characters of a document's text that a message quotes.</summary>
    private const int MaxQuoted = 60;
    /// <summary>The JSON path (RFC 9535) of an object's member.</summary>
    internal static string Path(string parent, string name) => IsIdentifier(name) ? $"{parent}.{name}" : $"{parent}[{Quote(name)}]";

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

    private static bool IsIdentifier(string name) =>
        name.Length is > 0 and <= MaxQuoted && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
