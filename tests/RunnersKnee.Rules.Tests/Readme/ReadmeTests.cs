using System.Text.RegularExpressions;

namespace RunnersKnee.Rules.Tests;

public class ReadmeTests
{
    private static readonly string Readme = Repository.Read("README.md");

    private static readonly KneeCase Runner = KneeCase.Empty
        .WithAge(34)
        .WithYes(Finding.KneecapPain, Finding.StairsPain, Finding.RunsOrPlaysSport)
        .Considering(Treatment.Nsaid);

    [Theory]
    [InlineData("ask", "README.md")]
    [InlineData("translate", "README.md")]
    [InlineData("partition", "docs/HOSTING.md")]
    public void Shows_code_that_is_compiled(string name, string page)
    {
        var source = Repository.Read("tests/RunnersKnee.Rules.Tests/Readme/ReadmeSnippets.cs");
        var snippet =
            Regex.Match(source, $"// <{name}>\n(.*?)\n *// </{name}>", RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Groups[1].Value;

        Repository.Read(page).Should().Contain($"```csharp\n{Dedent(snippet)}\n```");
    }

    [Fact]
    public void Shows_a_rule_as_it_stands_in_the_source()
    {
        var rule = Repository.Read("src/RunnersKnee.Rules/Protocol/LastResort/LastResortReached.cs");

        var begin = rule.IndexOf("[Name", StringComparison.Ordinal);
        var end = rule.IndexOf("\n}\n", begin, StringComparison.Ordinal) + 2;
        Readme.Should().Contain($"```csharp\n{rule[begin..end]}\n```");
    }

    [Fact]
    public void Shows_a_case_as_it_is_written() => Readme.Should().Contain($"```json\n{CaseJson.Write(Runner)}\n```");

    [Fact]
    public void Asks_explains_and_follows_up()
    {
        var (questions, why, since) = ReadmeSnippets.AskExplainAndFollow(Advisors.With(guidelineAdditions: false), Runner);

        questions.Should().HaveCount(3);
        why.Should().NotBeEmpty();
        since.Should().Contain("diabetes");
    }

    [Fact]
    public void Translates() => ReadmeSnippets.Translate(Runner).Should().Contain("WAS JETZT ZU TUN IST");

    [Fact]
    public void Advises_a_partition_line_by_line()
    {
        string[] lines = [CaseJson.Write(Runner), "{ \"age\": 999 }", "{}"];

        ReadmeSnippets.AdvisePartition(lines).Should().SatisfyRespectively(
            advice => AdviceJson.Write(Advisors.With(guidelineAdditions: false).Advise(Runner), detail: AdviceDetail.Brief)
                .Should().Be(advice),
            error => error.Should().StartWith("$.age"),
            advice => advice.Should().Contain("insufficient"));
    }

    [Fact]
    public void Names_the_test_command_that_the_build_runs() => Readme.Should().Contain("`dotnet test`");

    [Fact]
    public void Is_read_in_two_minutes() => Readme.TrimEnd().Split('\n').Should().HaveCountLessThanOrEqualTo(150);

    [Fact]
    public void Links_to_files_that_are_there() =>
        Regex.Matches(Readme, @"\]\((?!https?:|#)([^)#]+)", RegexOptions.None, TimeSpan.FromSeconds(5))
            .Should().OnlyContain(link => File.Exists(Path.Combine(Repository.Root, link.Groups[1].Value)));

    private static string Dedent(string snippet)
    {
        var lines = snippet.Split('\n');
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > 0 ? line[indent..] : line));
    }
}
