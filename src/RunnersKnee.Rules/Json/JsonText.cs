namespace RunnersKnee.Rules.Json;

/// <summary>A document's names and strings in paths and messages.</summary>
internal static class JsonText
{
    /// <summary>The most characters of a document's text that a message quotes.</summary>
    private const int MaxQuoted = 60;

    /// <summary>The JSON path (RFC 9535) of an object's member.</summary>
    internal static string Path(string parent, string name) => IsIdentifier(name) ? $"{parent}.{name}" : $"{parent}[{Quote(name)}]";

    /// <summary>
    /// Text in single quotes, shortened, in printable ASCII: nothing in it can steer a terminal or pass for another letter.
    /// </summary>
    internal static string Quote(string text) =>
        $"'{string.Concat(text.Take(MaxQuoted).Select(Printable))}{(text.Length > MaxQuoted ? "…" : string.Empty)}'";

    private static string Printable(char c) => c switch
    {
        '\'' or '\\' => $"\\{c}",
        >= ' ' and <= '~' => $"{c}",
        _ => $"\\u{(int)c:x4}",
    };

    private static bool IsIdentifier(string name) =>
        name.Length is > 0 and <= MaxQuoted && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
