using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;
using RunnersKnee.Rules.Tests.Texts;
using Xunit.Abstractions;

namespace RunnersKnee.Rules.Tests;

public class KnowledgeHashTests(ITestOutputHelper output)
{
    /// <summary>Names the version of changed knowledge, so that its sample and its hash are written down. See CONTRIBUTING.</summary>
    private const string NewVersion = "KNOWLEDGE_VERSION";

    /// <summary>The hash of the rules as they are, which most tests compare with.</summary>
    private static readonly Lazy<string> Today = new(() => Hash(Rulebook.Rules));

    [Fact]
    public void Changed_knowledge_has_a_version_of_its_own()
    {
        if (Environment.GetEnvironmentVariable(NewVersion) is { Length: > 0 } version)
        {
            var sample = FixedSample.Anew();
            KnowledgeHistoryFile.Add(version, KnowledgeHash.Of(Rulebook.Rules, sample));
            FixedSample.Write(sample);
            return;
        }

        var hash = Today.Value;
        output.WriteLine(hash);
        hash.Should().Be(
            KnowledgeHistory.Current.Hash,
            "something else is decided than in version {0}. Give the change a version, such as 1.2.0: {1}=1.2.0 dotnet test --filter {2}",
            KnowledgeHistory.Current.Version,
            NewVersion,
            nameof(Changed_knowledge_has_a_version_of_its_own));
    }

    [Fact]
    public void Advice_carries_the_newest_version_and_hash()
    {
        var knowledge = new RunnersKneeAdvisor().Advise(KneeCase.Empty).Knowledge;

        knowledge.Should().Be(KnowledgeHistory.All[^1]);
        knowledge.Hash.Should().MatchRegex("^sha256-[0-9a-f]{64}$");
    }

    [Fact]
    [Trait(TestKind.Trait, TestKind.Proof)]
    public void A_rule_that_is_another_class_in_another_place_and_other_words_is_no_new_knowledge() =>
        Hash(() => WithYoungChild(below: 12)).Should().Be(Today.Value);

    [Theory]
    [Trait(TestKind.Trait, TestKind.Proof)]
    [InlineData(11)]
    [InlineData(13)]
    public void Another_age_is_new_knowledge(int below) => Hash(() => WithYoungChild(below)).Should().NotBe(Today.Value);

    [Fact]
    [Trait(TestKind.Trait, TestKind.Proof)]
    public void Other_texts_are_no_new_knowledge() =>
        KnowledgeHash.Of(Rulebook.Rules, FixedSample.All, PseudoLanguage.Texts).Should().Be(Today.Value);

    [Fact]
    public void A_rule_that_is_gone_is_new_knowledge_even_where_no_case_shows_it() =>
        KnowledgeHash.Of(() => Rulebook.Rules().SkipLast(1), []).Should().NotBe(KnowledgeHash.Of(Rulebook.Rules, []));

    private static string Hash(Func<IEnumerable<Rule>> rules) => KnowledgeHash.Of(rules, FixedSample.All);

    private static IEnumerable<Rule> WithYoungChild(int below) =>
        [.. Rulebook.Rules().Where(rule => rule is not ChildUnder12), new YoungChild(below)];
}
