using System.Security.Cryptography;
using System.Text;
using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests;

/// <summary>
/// The hash of what is decided: the tables, the rules by their names and what each rests on, and what the rules decide on the fixed
/// sample. Texts, descriptions and citations are no part of it, nor is how the source is written or where it lives.
/// </summary>
internal static class KnowledgeHash
{
    internal static string Of(Func<IEnumerable<Rule>> rules, IEnumerable<SampleCase> sample, AdviceTexts? texts = null)
    {
        var decisions = new KnowledgeDecisions(rules(), texts);
        return Of([.. KnowledgeTables.Lines(), .. Names(rules()), .. sample.AsParallel().AsOrdered().Select(decisions.On)]);
    }

    private static string Of(IEnumerable<string> lines) =>
        "sha256-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));

    private static IEnumerable<string> Names(IEnumerable<Rule> rules) => RuleDefinitions.Of(rules)
        .Select(rule => $"{rule.Name}: {string.Join(", ", rule.Tags.Order(StringComparer.Ordinal))}")
        .Order(StringComparer.Ordinal);
}
