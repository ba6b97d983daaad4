using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsCheck;
using RunnersKnee.Rules.Tests;
using RunnersKnee.Rules.Tests.Print;

namespace RunnersKnee.Web.Tests;

/// <summary>Nothing that was found is lost on the way to the page.</summary>
public class AdvicePageLaws
{
    private static readonly RunnersKneeAdvisor[] Hosts = [Shared.Advisor, new(new RunnersKneeOptions { GuidelineAdditions = true })];

    [Fact]
    public void The_unfolded_page_shows_what_must_be_seen_and_offers_nothing_that_is_ruled_out() =>
        CaseGenerator.CasesAndAdditions.Sample(
            given =>
            {
                var advice = Hosts[given.Additions ? 1 : 0].Advise(given.Case);
                MustBeSeen.Faults(advice, Lines(given.Case, advice)).Should().BeEmpty();
            },
            iter: Effort.Cases(5_000),
            print: drawn => CaseText.Of(drawn.Case));

    public static TheoryData<string> Lost => [.. Losses.Named.Keys];

    [Theory]
    [MemberData(nameof(Lost))]
    public void A_page_that_loses_something_is_noticed(string lost)
    {
        var person = KneeCase.Empty.WithAge(66).With(Treatment.Nsaid, TreatmentOutcome.Relief).WithYes(
            Finding.KneecapPain, Finding.StairsPain, Finding.RunningPain, Finding.RunsOrPlaysSport, Finding.TakesWarfarin, Finding.GivingWay);
        var advice = Shared.Advisor.Advise(person) with { Local = [.. Held("One."), .. Held("Two."), .. Held("Three."), .. Held("Four.")] };

        MustBeSeen.Faults(advice, Lines(person, advice)).Should().BeEmpty();
        MustBeSeen.Faults(advice, Lines(person, Losses.Named[lost](advice))).Should().NotBeEmpty();
    }

    [Fact]
    public void What_a_host_adds_stands_there_and_why_it_holds_a_treatment_back()
    {
        var runner = KneeCase.Empty.WithAge(30).WithYes(Finding.KneecapPain, Finding.StairsPain);
        var advice = Shared.Advisor.Advise(runner);
        var ice = advice.Plan.Steps[0].Recommendations[0] with { Status = TreatmentStatus.Withheld, WithheldBy = Held("No ice: call us.") };
        var held = advice with
        {
            Plan = advice.Plan with { Steps = [advice.Plan.Steps[0] with { Recommendations = [ice] }] },
            Warnings = [advice.Warnings[0] with { WithheldBy = Held("No tablets <yet>.") }],
            Local = [.. Held("One."), .. Held("Two."), .. Held("Three."), .. Held("Four.")],
        };

        var lines = Lines(runner, held);

        lines.Should().Contain(line => line.Contains("No ice: call us.")).And.Contain(line => line.Contains("No tablets <yet>."));
        MustBeSeen.Faults(held, lines).Should().BeEmpty();
        MustBeSeen.Faults(held with { Local = Held("Five.") }, lines).Should().NotBeEmpty();
    }

    private static string[] Lines(KneeCase told, Advice advice)
    {
        var page = AdvicePage.Of(new InterviewState { Case = told }, advice, hasMore: false, new DateOnly(2026, 11, 30)).Main.ToString();
        var wellFormed = Regex.Replace(page, "<input([^>]*)>", "<input$1/>", RegexOptions.None, TimeSpan.FromSeconds(1))
            .Replace(" hidden>", ">", StringComparison.Ordinal);
        var body = XElement.Parse($"<main>{wellFormed}</main>");
        return [.. body.Descendants().Where(element => element.Name.LocalName is "p" or "li" or "h2").Select(element => element.Value)];
    }

    private static LocalAddition[] Held(string text) => [new() { Rule = "clinic.held", Code = "held", Text = text }];
}
