using System.Text.RegularExpressions;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

public class FactsTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    /// <summary>Facts are what was told. What follows from them, and by which number or list, the protocol alone says.</summary>
    [Fact]
    public void Name_nothing_of_the_protocol()
    {
        var ofFacts = typeof(CaseFact).Assembly.GetTypes().Where(type => type.Namespace == typeof(CaseFact).Namespace)
            .SelectMany(type => type.GetProperties()).Select(property => property.Name);
        var ofProtocol = typeof(Rulebook).Assembly.GetTypes().Where(type => type.Namespace == typeof(Rulebook).Namespace)
            .Select(type => type.Name).Except(ofFacts).ToHashSet(StringComparer.Ordinal);

        Words().Should().NotBeEmpty().And.NotContain(word => ofProtocol.Contains(word));
    }

    private static IEnumerable<string> Words() =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/RunnersKnee.Rules/Facts"), "*.cs")
        from line in File.ReadLines(file)
        where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
        from Match word in Regex.Matches(line, @"\w+", RegexOptions.None, Limit)
        select word.Value;
}
