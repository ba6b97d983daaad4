using System.Globalization;
using System.Text;

namespace RunnersKnee.Sample;

/// <summary>
/// Text from outside (ids, file names, arguments) made safe to show: nothing in it can steer a terminal or turn the direction of writing.
/// </summary>
internal static class Safe
{
    private const int Longest = 300;

    internal static string Text(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsHarmless(rune))
                safe.Append(rune.ToString());
            else
                safe.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
        }

        return safe.ToString();
    }

    /// <summary>Text in single quotes, shortened to what helps to find it.</summary>
    internal static string Quote(string text) => $"'{Text(text.Length <= 80 ? text : text[..80] + "…")}'";

    /// <summary>A file name or a message; of one that nobody would read to its end, the beginning and the end.</summary>
    internal static string Shorten(string text) =>
        Text(text.Length <= Longest ? text : $"{text[..(Longest / 2)]}…{text[^(Longest / 2)..]}");

    private static bool IsHarmless(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
