using System.Text.RegularExpressions;
using RunnersKnee.Rules.Tests.Local;

namespace RunnersKnee.Rules.Tests;

public class HostingTests
{
    private static readonly string Page = Repository.Read("docs/HOSTING.md");

    private static readonly KneeCase Runner = KneeCase.Empty.WithAge(34).WithYes(Finding.KneecapPain, Finding.StairsPain);

    private static readonly AdviceTexts German = AdviceTexts.English.With([new("treatment.nsaid.name", "NSAR")], "de");

    private static readonly IRunnersKneeAdvisor Advisor = Advisors.With(guidelineAdditions: false);

    /// <summary>Where the code of the page is compiled and run: by these tests, and by those of the samples.</summary>
    private static readonly string[] Sources = ["tests/RunnersKnee.Rules.Tests/Readme", "samples"];

    [Fact]
    public void Shows_code_that_is_compiled_and_run()
    {
        var files = Sources.SelectMany(source =>
            Directory.EnumerateFiles(Path.Combine(Repository.Root, source), "*.cs", SearchOption.AllDirectories));
        var code = string.Concat(files.Select(file => WithoutIndentation(File.ReadAllText(file))));

        Blocks("csharp").Should().NotBeEmpty().And.OnlyContain(block => code.Contains(WithoutIndentation(block.TrimEnd())));
    }

    [Fact]
    public void Shows_what_the_code_prints() => Blocks("text").Should().Equal(
        SnippetConsole.OutputOf(() => HostingSnippets.Records(Advisor, Runner)),
        SnippetConsole.OutputOf(() => HostingSnippets.KnowledgeHasMovedOn(Advisor, [Older(Runner.WithId("17"))])));

    [Fact]
    public void Is_read_in_ten_minutes() => Page.Split('\n').Should().HaveCountLessThanOrEqualTo(240);

    [Fact]
    public void Links_to_files_that_are_there() =>
        Regex.Matches(Page, @"\]\((?!https?:|#)([^)#]+)", RegexOptions.None, TimeSpan.FromSeconds(5))
            .Should().OnlyContain(link => Path.Exists(Path.Combine(Repository.Root, "docs", link.Groups[1].Value)));

    [Theory]
    [InlineData(34)]
    [InlineData(null)]
    public void An_interview_ends_when_nothing_is_left_but_an_age_that_was_not_told(int? age)
    {
        var (told, advice) = HostingSnippets.Interview(Advisor, age, _ => Answer.Unknown);

        told.Findings.Should().HaveCountGreaterThan(30).And.OnlyContain(answer => answer.Value == Answer.Unknown);
        advice.NextQuestions!.Select(question => question.Ask).Should().Equal(age is null ? [QuestionSubject.Age] : []);
    }

    [Fact]
    public void An_interview_ends_at_an_emergency()
    {
        var (told, advice) = HostingSnippets.Interview(
            Advisor, 34, question => question.Ask.Finding == Finding.ChestPainOrBreathlessness ? Answer.Yes : Answer.No);

        advice.Referral.Urgency.Should().Be(Urgency.Emergency);
        told.Findings.Keys.Last().Should().Be(Finding.ChestPainOrBreathlessness);
        told.Findings.Keys.Should().HaveCountLessThan(10);
    }

    [Fact]
    public void An_advice_that_was_read_is_printed_in_the_texts_that_are_passed() => SnippetConsole
        .OutputOf(() => HostingSnippets.Languages(
            AdviceTexts.English.Keys.Where(key => key != "print.now").ToDictionary(key => key, key => AdviceTexts.English[key]), Runner)
            .Should().Contain("lang=\"de\""))
        .Should().Be("not translated: print.now\n");

    [Fact]
    public void Each_advisor_has_the_options_of_its_key() =>
        SnippetConsole.OutputOf(() => HostingSnippets.SeveralAdvisors(German, Runner))
            .Should().Be("en: NSAIDs (anti-inflammatory painkillers)\nde: NSAR\n");

    [Fact]
    public void A_local_rule_that_failed_is_said_and_counted()
    {
        var advisor = LocalAdvisors.With(guidelineAdditions: false, new Failing(Fails.InAnAction));
        var alerts = new List<string>();

        HostingSnippets.Telemetry(
            () => SnippetConsole.OutputOf(() => HostingSnippets.LocalRules(advisor, Runner)).Should().StartWith("local.fails.InAnAction: "),
            alert =>
            {
                lock (alerts)
                    alerts.Add(alert);
            });

        alerts.Should().Contain("The local rule local.fails.InAnAction failed.");
    }

    /// <summary>A record of an earlier knowledge, to which one answer was no reason yet to see a clinician.</summary>
    private static string Older(KneeCase told)
    {
        var record = Advisor.Record(told.WithYes(Finding.RecentFluoroquinolone));
        return RecordJson.Write(record with
        {
            Advice = record.Advice with { Knowledge = KnowledgeHistory.All[0], Referral = Advisor.Advise(told).Referral },
        });
    }

    private static string[] Blocks(string language) =>
        [.. Page.Split($"```{language}\n").Skip(1).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)])];

    private static string WithoutIndentation(string code) => string.Concat(code.Split('\n').Select(line => line.Trim() + '\n'));
}
