using Xunit.Abstractions;

namespace RunnersKnee.Rules.Tests;

public class KnowledgeHashTests(ITestOutputHelper output)
{
    /// <summary>Names the version of changed knowledge, so that its hash is written down. See CONTRIBUTING.</summary>
    private const string NewVersion = "KNOWLEDGE_VERSION";

    [Fact]
    public void Changed_knowledge_has_a_version_of_its_own()
    {
        var hash = KnowledgeHash.Of(KnowledgeSources.Read());
        output.WriteLine(hash);
        if (Environment.GetEnvironmentVariable(NewVersion) is { Length: > 0 } version)
            KnowledgeHistoryFile.Add(version, hash);
        else
            hash.Should().Be(
                KnowledgeHistory.All[^1].Hash,
                "rules or tables have changed since version {0}. Give the change a version, such as 1.1.0: {1}=1.1.0 dotnet test --filter KnowledgeHash",
                KnowledgeHistory.All[^1].Version,
                NewVersion);
    }

    [Fact]
    public void Advice_carries_the_newest_version_and_hash()
    {
        var knowledge = new RunnersKneeAdvisor().Advise(KneeCase.Empty).Knowledge;

        knowledge.Should().Be(KnowledgeHistory.All[^1]);
        knowledge.Hash.Should().MatchRegex("^sha256-[0-9a-f]{64}$");
    }

    [Fact]
    public void Each_version_and_each_hash_is_listed_once()
    {
        KnowledgeHistory.All.Should().OnlyHaveUniqueItems(entry => entry.Version);
        KnowledgeHistory.All.Should().OnlyHaveUniqueItems(entry => entry.Hash);
    }

    [Fact]
    public void A_released_version_does_not_get_another_hash()
    {
        var again = () => KnowledgeHistoryFile.Append(KnowledgeHistoryFile.Read(), KnowledgeHistory.All[0].Version, "sha256-other");

        again.Should().Throw<InvalidOperationException>().WithMessage("*already has a hash*new version*");
    }

    [Theory]
    [InlineData("a + b // why", "a+b", "comments and spaces are no knowledge")]
    [InlineData("a /* why */ + b", "a\r\n+ b", "nor are line ends")]
    [InlineData("[Description(\"Rests.\")] class A;", "[Description(\"Is at rest (a while).\")] class A;", "nor is the wording of a rule")]
    [InlineData("using System; namespace One; class A;", "namespace Two;\nclass A;", "nor is where a type lives")]
    public void What_is_no_knowledge_does_not_count(string one, string other, string because) =>
        Hash(one).Should().Be(Hash(other), because);

    [Theory]
    [InlineData("x < 12", "x < 13")]
    [InlineData("x < 12", "x <= 12")]
    [InlineData("\"RK-01\"", "\"RK-02\"")]
    [InlineData("\"a // b\"", "\"a // c\"")]
    [InlineData("\"a b\"", "\"ab\"")]
    [InlineData("is not A", "isnot A")]
    [InlineData("[Tag(\"RK-01\")] class A;", "[Tag(\"RK-02\")] class A;")]
    public void What_decides_counts(string one, string other) => Hash(one).Should().NotBe(Hash(other));

    [Fact]
    public void A_file_that_is_added_or_gone_counts() => KnowledgeHash.Of([("A.cs", "class A;")])
        .Should().NotBe(KnowledgeHash.Of([("A.cs", "class A;"), ("B.cs", string.Empty)]));

    [Fact]
    public void Rules_and_tables_are_covered_and_texts_are_not()
    {
        var paths = KnowledgeSources.Read().Select(source => source.Path).ToList();

        paths.Should().Contain(["Protocol/Referral/PossibleFracture.cs", "Protocol/Precautions/PrecautionTable.cs", "Publications/evidence.json", "Facts/OutcomeTold.cs"]);
        paths.Should().NotContain(path => path.Contains("Texts", StringComparison.Ordinal));
        paths.Should().BeInAscendingOrder(StringComparer.Ordinal);
    }

    private static string Hash(string source) => KnowledgeHash.Of([("A.cs", source)]);
}
