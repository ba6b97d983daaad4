namespace RunnersKnee.Rules.Printing;

/// <summary>A longer text in its first sentence.</summary>
internal static class FirstSentence
{
    // "The evidence is mixed." says only that there is more to say.
    private const int SaysLittle = 30;

    internal static string Of(string text)
    {
        int[] ends = [.. Enumerable.Range(1, text.Length).Where(end => IsEnd(text, end)).Append(text.Length).Take(2)];
        return text[..(ends[0] > SaysLittle ? ends[0] : ends[^1])];
    }

    private static bool IsEnd(string text, int end) =>
        text[end - 1] is '.' or '?' && text.AsSpan(end) is [' ', var next, ..] && !char.IsLower(next);
}
