namespace RunnersKnee.Rules;

/// <summary>Refuses codes and texts that an advice could not carry.</summary>
internal static class LocalWords
{
    internal static string Code(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (code.Length is 0 or > LocalConclusion.MaxCodeLength || !code.All(IsOfCode))
        {
            throw new ArgumentException(
                $"A code has 1 to {LocalConclusion.MaxCodeLength} letters, digits, dots, hyphens and underscores; '{code}' has not.", nameof(code));
        }

        return code;
    }

    internal static string Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(text) || text.Length > LocalConclusion.MaxTextLength)
            throw new ArgumentException($"A text has 1 to {LocalConclusion.MaxTextLength} characters, and not only spaces.", nameof(text));
        if (text.EnumerateRunes().Contains(System.Text.Rune.ReplacementChar) && !text.Contains('\uFFFD', StringComparison.Ordinal))
            throw new ArgumentException("The text has half a character (an unpaired surrogate).", nameof(text));
        return text;
    }

    internal static TCode Member<TCode>(TCode value, string name)
        where TCode : struct, Enum => Enum.IsDefined(value)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"Not a member of {typeof(TCode).Name}.");

    private static bool IsOfCode(char character) => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_';
}
