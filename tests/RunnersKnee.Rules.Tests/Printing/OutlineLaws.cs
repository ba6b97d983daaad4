using System.Xml.Linq;
using CsCheck;
using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Tests.Local;

namespace RunnersKnee.Rules.Tests.Print;

/// <summary>Nothing that was found is lost on the way to a person, whichever form the advice takes.</summary>
[Trait(TestKind.Trait, TestKind.Proof)]
public sealed class OutlineLaws
{
    private static readonly IRunnersKneeAdvisor[] Hosts =
    [
        new RunnersKneeAdvisor(),
        new RunnersKneeAdvisor(new RunnersKneeOptions { GuidelineAdditions = true }),
        LocalAdvisors.With(
            guidelineAdditions: true, new HoldBack(Treatment.IceWithCompression), new HoldBack(Treatment.Nsaid), new SaysMuch()),
    ];

    private static readonly KneeCase Rich = KneeCase.Empty.WithAge(66)
        .WithYes(
            Finding.KneecapPain, Finding.StairsPain, Finding.RunningPain, Finding.RunsOrPlaysSport, Finding.TakesWarfarin,
            Finding.LockingKnee)
        .With(Treatment.Nsaid, TreatmentOutcome.Relief);

    public static TheoryData<string> Lost => [.. Losses.Named.Keys];

    [Fact]
    public void Every_form_shows_what_must_be_seen_and_offers_nothing_that_is_ruled_out() =>
        Gen.Select(CaseGenerator.CasesAndAdditions, Gen.Int[0, Hosts.Length - 1]).Sample(
            (given, host) =>
            {
                var advice = Hosts[host].Advise(given.Case);
                foreach (var (name, form) in Forms(advice, given.Case))
                    MustBeSeen.Faults(advice, form).Should().BeEmpty("{0} shows it:\n{1}", name, string.Join('\n', form));
            },
            iter: Effort.Cases(5_000),
            print: drawn => $"host {drawn.Item2}, {CaseText.Of(drawn.Item1.Case)}");

    [Theory]
    [MemberData(nameof(Lost))]
    public void A_form_that_loses_something_is_noticed(string lost)
    {
        var advice = Hosts[2].Advise(Rich);

        Forms(advice, Rich).SelectMany(form => MustBeSeen.Faults(advice, form.Lines)).Should().BeEmpty();
        foreach (var (name, form) in Forms(Losses.Named[lost](advice), Rich))
            MustBeSeen.Faults(advice, form).Should().NotBeEmpty("{0} without {1}", name, lost);
    }

    private static IEnumerable<(string Name, string[] Lines)> Forms(Advice advice, KneeCase kneeCase)
    {
        yield return ("the text", advice.ToText().Split('\n'));
        var html = advice.ToHtml(new PrintOptions { Case = kneeCase });
        var body = html[html.IndexOf("<body", StringComparison.Ordinal)..html.IndexOf("</html>", StringComparison.Ordinal)];
        yield return ("the sheet", [.. XElement.Parse(body).Descendants().Where(element => element.Name.LocalName is "p" or "li").Select(element => element.Value)]);
    }

    /// <summary>A clinic that says more than there is room for, of everyone.</summary>
    private sealed class SaysMuch : Rule
    {
        public override void Define()
        {
            Name("local.saysMuch");
            When().Not<AgeTold>(told => told.Years < 12);
            Then().Yield(_ => new LocalNote[]
            {
                new("one", "The first thing."), new("two", "The second thing."), new("three", "The third thing."),
                new("four", "The fourth thing."),
                new("five", "The fifth thing."),
            });
        }
    }
}
