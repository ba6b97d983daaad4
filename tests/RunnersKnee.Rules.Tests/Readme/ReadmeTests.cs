using System.Text.RegularExpressions;

namespace RunnersKnee.Rules.Tests;

public class ReadmeTests
{
    private static readonly string Readme = Repository.Read("README.md");

    private static readonly KneeCase Runner = KneeCase.Empty
        .WithAge(34)
        .WithYes(Finding.KneecapPain, Finding.StairsPain, Finding.RunsOrPlaysSport)
        .With(Treatment.IceWithCompression, TreatmentOutcome.NoRelief)
        .Considering(Treatment.Nsaid);

    [Theory]
    [InlineData("ask")]
    [InlineData("explain")]
    [InlineData("partition")]
    public void Shows_code_that_is_compiled(string name)
    {
        var source = Repository.Read("tests/RunnersKnee.Rules.Tests/Readme/ReadmeSnippets.cs");
        var snippet = Regex.Match(source, $"// <{name}>\n(.*?)\n *// </{name}>", RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Groups[1].Value;

        Readme.Should().Contain($"```csharp\n{Dedent(snippet)}\n```");
    }

    [Fact]
    public void Asks_what_could_change_something()
    {
        var advisor = Advisors.With(guidelineAdditions: false);

        ReadmeSnippets.AskNext(advisor, Runner).Should().HaveCount(3)
            .And.OnlyContain(line => Readme.Contains(line, StringComparison.Ordinal));
    }

    [Fact]
    public void Explains_and_follows_up()
    {
        var (why, since) = ReadmeSnippets.ExplainAndFollow(Advisors.With(guidelineAdditions: false), Runner);

        why.Should().NotBeEmpty();
        since.Should().Contain("diabetes");
    }

    [Fact]
    public void Advises_a_partition_line_by_line()
    {
        string[] lines = [CaseJson.Write(Runner), "{ \"age\": 999 }", "{}"];

        ReadmeSnippets.AdvisePartition(lines).Should().SatisfyRespectively(
            advice => AdviceJson.Serialize(Advisors.With(guidelineAdditions: false).Advise(Runner), detail: AdviceDetail.Brief).Should().Be(advice),
            error => error.Should().StartWith("$.age"),
            advice => advice.Should().Contain("insufficient"));
    }

    [Fact]
    public void Names_the_test_command_that_the_build_runs() => Readme.Should().Contain("\ndotnet test\n");

    private static string Dedent(string snippet)
    {
        var lines = snippet.Split('\n');
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > 0 ? line[indent..] : line));
    }
}
