using System.Text.RegularExpressions;

namespace RunnersKnee.Rules.Tests.Texts;

/// <summary>
/// The Flesch–Kincaid grade: the years of school that a text asks of its reader. Syllables are counted by groups of vowels.
/// </summary>
internal static partial class FleschKincaid
{
    internal static double Grade(params IReadOnlyCollection<string> texts)
    {
        var sentences = texts.Sum(text => SentenceEnd().Split(text).Length);
        var words = texts.SelectMany(text => Word().Matches(text).Select(match => match.Value)).ToList();
        return (0.39 * words.Count / sentences) + (11.8 * words.Sum(Syllables) / words.Count) - 15.59;
    }

    internal static int Syllables(string word) => word.Split('-', '/').Where(part => part.Length > 0).Sum(SyllablesOfPart);

    private static int SyllablesOfPart(string part)
    {
        var letters = string.Concat(part.ToLowerInvariant().Where(char.IsAsciiLetterLower));
        var count = Vowels().Count(letters) + TwoVowels().Count(letters) - (SilentEnd().IsMatch(letters) ? 1 : 0);
        return Math.Max(count, 1);
    }

    [GeneratedRegex(@"(?<=[.?])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("[A-Za-z0-9%][A-Za-z0-9'’%./-]*")]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels();

    /// <summary>Two vowels that are said apart, as in previous, but not in action or special.</summary>
    [GeneratedRegex("(?<![tscg])i[aou]")]
    private static partial Regex TwoVowels();

    /// <summary>An e that is not said, as in take, takes and walked, but is in table, uses and wanted.</summary>
    [GeneratedRegex("(?<=[aeiouy].*)([^l]e|[^aeiouydt]ed|[^aeioulscxz]es)$")]
    private static partial Regex SilentEnd();
}
