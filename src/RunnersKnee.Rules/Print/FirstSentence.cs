namespace RunnersKnee.Rules;

/// <summary>A longer text in its first sentence.</summary>
internal static class FirstSentence
{
    // "The evidence is mixed." says only that there is more to say.
    private const int SaysLittle = 30;

    internal static string Of(string text)
    {
        var first = End(text, 0);
        return first >= text.Length || first > SaysLittle ? text[..first] : text[..End(text, first + 1)];
    }

    private static int End(string text, int from)
    {
        for (var index = from; index + 2 < text.Length; index++)
        {
            if (text[index] is '.' or '?' && text[index + 1] == ' ' && !char.IsLower(text[index + 2]))
                return index + 1;
        }

        return text.Length;
    }
}
