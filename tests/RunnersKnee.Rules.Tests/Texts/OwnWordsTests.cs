using System.Security.Cryptography;
using System.Text;

namespace RunnersKnee.Rules.Tests.Texts;

/// <summary>The texts say what the source says in words of their own: no run of six of its words is in any of them.</summary>
public sealed class OwnWordsTests
{
    [Fact]
    public void No_text_repeats_six_words_of_the_source_in_a_row()
    {
        foreach (var key in AdviceTexts.English.Keys)
            Copied(AdviceTexts.English[key]).Should().BeEmpty($"'{key}' should be in words of our own");
    }

    [Fact]
    public void A_repeated_run_would_be_found()
    {
        Copied("So: paper boats, drift under SEVEN bridges.").Should().Equal(Invented());
        SourceRuns.Hashes.Count.Should().BeGreaterThan(300);
    }

    private static string Invented() => string.Join(' ', Words(SourceRuns.Invented));

    private static IEnumerable<string> Copied(string text)
    {
        var words = Words(text);
        return Enumerable.Range(0, Math.Max(0, words.Length - SourceRuns.Words + 1))
            .Select(start => string.Join(' ', words.AsSpan(start, SourceRuns.Words).ToArray()))
            .Where(run => SourceRuns.Hashes.Contains(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(run)))[..12]));
    }

    private static string[] Words(string text)
    {
        var letters = text.ToLowerInvariant()
            .Where(c => c is not ('\'' or '’'))
            .Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ');
        return string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
