namespace RunnersKnee.Rules.Tests;

/// <summary>Splits C# into words, literals and signs; comments and white space are left out.</summary>
/// <remarks>An interpolated string is one literal, so its holes hold no string of their own.</remarks>
internal static class SourceLexer
{
    internal static IEnumerable<string> Tokens(string source)
    {
        for (var start = 0; start < source.Length;)
        {
            var end = End(source, start);
            var isToken = !char.IsWhiteSpace(source[start]) && !StartsComment(source, start);
            if (isToken)
                yield return source[start..end].ReplaceLineEndings("\n");
            start = end;
        }
    }

    private static int End(string source, int start)
    {
        if (Starts(source, start, "//"))
            return After(source, "\n", start);
        if (Starts(source, start, "/*"))
            return After(source, "*/", start + 2);
        if (Starts(source, start, "\"\"\""))
            return After(source, "\"\"\"", start + 3);
        if (source[start] is '"' or '\'')
            return Literal(source, start);
        return IsWord(source[start]) ? Word(source, start) : start + 1;
    }

    private static int Literal(string source, int start)
    {
        var isVerbatim = start > 0 && source[start - 1] == '@';
        for (var index = start + 1; index < source.Length; index++)
        {
            if (source[index] == '\\' && !isVerbatim)
                index++;
            else if (source[index] == source[start])
                return index + 1;
        }

        return source.Length;
    }

    private static int Word(string source, int start)
    {
        while (start < source.Length && IsWord(source[start]))
            start++;
        return start;
    }

    private static int After(string source, string what, int start)
    {
        var found = source.IndexOf(what, start, StringComparison.Ordinal);
        return found < 0 ? source.Length : found + what.Length;
    }

    private static bool StartsComment(string source, int start) => Starts(source, start, "//") || Starts(source, start, "/*");

    private static bool Starts(string source, int start, string what) => string.CompareOrdinal(source, start, what, 0, what.Length) == 0;

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character == '_';
}
