namespace RunnersKnee.Rules.Tests;

public class KnowledgeHistoryTests
{
    private const string Source = "    [\n        Entry(\"1.0.0\", \"sha256-one\"),\n    ];\n";

    [Fact]
    public void Each_version_and_each_hash_is_listed_once()
    {
        KnowledgeHistory.All.Should().OnlyHaveUniqueItems(entry => entry.Version);
        KnowledgeHistory.All.Should().OnlyHaveUniqueItems(entry => entry.Hash);
    }

    [Fact]
    public void A_new_version_is_listed_last() => KnowledgeHistoryFile.Append(Source, "1.1.0", "sha256-two")
        .Should().Be("    [\n        Entry(\"1.0.0\", \"sha256-one\"),\n        Entry(\"1.1.0\", \"sha256-two\"),\n    ];\n");

    [Fact]
    public void A_released_version_does_not_get_another_hash()
    {
        var again = () => KnowledgeHistoryFile.Append(KnowledgeHistoryFile.Read(), KnowledgeHistory.All[0].Version, "sha256-other");

        again.Should().Throw<InvalidOperationException>().WithMessage("*already has a hash*new version*");
    }

    [Fact]
    public void A_version_whose_hash_was_emptied_gets_one()
    {
        var emptied = Source.Replace("sha256-one", string.Empty, StringComparison.Ordinal);

        KnowledgeHistoryFile.Append(emptied, "1.0.0", "sha256-one").Should().Be(Source);
    }

    [Fact]
    public void A_version_is_a_number()
    {
        var named = () => KnowledgeHistoryFile.Append(Source, "next", "sha256-two");

        named.Should().Throw<InvalidOperationException>().WithMessage("'next' is not a version*");
    }
}
