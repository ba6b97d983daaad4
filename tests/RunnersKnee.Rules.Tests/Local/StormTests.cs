using CsCheck;
using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests.Local;

/// <summary>Many cases on many threads with rules that fail beside rules that do not.</summary>
[Trait(TestKind.Trait, TestKind.Proof)]
public sealed class StormTests
{
    private const int Threads = 16;
    private static readonly Type[] Healthy = [typeof(NoIceUnder16), typeof(CareWithTheBike), typeof(SeeTheSwelling), typeof(OpeningHours)];

    private static readonly IRunnersKneeAdvisor[] Without = [Advisor(guidelineAdditions: false), Advisor(guidelineAdditions: true)];
    private static readonly IRunnersKneeAdvisor[] With =
    [
        Advisor(guidelineAdditions: false, Failing()), Advisor(guidelineAdditions: true, Failing()),
    ];

    [Fact]
    public void Rules_that_fail_change_nothing_weaken_nothing_and_are_heard_as_soon_as_they_do_not_fail() =>
        CaseGenerator.CasesAndAdditions.Sample(
            given =>
            {
                var fails = given.Case.Age is null || given.Case.Age % 2 == 1;

                var advice = With[given.Additions ? 1 : 0].Advise(given.Case);

                advice.Degraded.Select(failed => failed.Rule).Should().Equal(
                    [.. fails ? ["local.evenAges"] : Array.Empty<string>(), "local.fails.InACondition", "local.fails.InAnAction", "local.fails.ByUpdatingItsOwnFact", "local.retracts"]);
                advice.Local.Any(addition => addition.Rule == "local.evenAges").Should().Be(!fails);
                AdviceJson.Write(
                    advice with { Degraded = [], Local = [.. advice.Local.Where(addition => addition.Rule != "local.evenAges")] })
                    .Should().Be(AdviceJson.Write(Without[given.Additions ? 1 : 0].Advise(given.Case)));
                Weaker.In(advice, Advisors.With(given.Additions).Advise(given.Case)).Should().BeEmpty();
            },
            iter: Effort.IsNightly ? 100_000 : Effort.Cases(1_000),
            threads: Threads);

    private static IEnumerable<Rule> Failing() =>
        [
            new EvenAges(), new Failing(Fails.InACondition), new Failing(Fails.InAnAction), new Failing(Fails.ByUpdatingItsOwnFact),
            new Retracts(),
        ];

    private static IRunnersKneeAdvisor Advisor(bool guidelineAdditions, params IEnumerable<Rule> rules) => LocalAdvisors.With(
        new RunnersKneeOptions { GuidelineAdditions = guidelineAdditions, MaxLocalFirings = 100 },
        [.. rules, .. Healthy.Select(type => (Rule)Activator.CreateInstance(type)!)]);

    /// <summary>Adds a note at an even age, and fails at an odd one and where none was told.</summary>
    [Name("local.evenAges")]
    private sealed class EvenAges : Rule
    {
        public override void Define()
        {
            IEnumerable<AgeTold> ages = null!;

            When()
                .Query(() => ages, query => query.Match<AgeTold>().Collect());
            Then()
                .Yield(_ => Note(ages));
        }

        private static LocalNote Note(IEnumerable<AgeTold> ages) => ages.Single().Years % 2 == 0
            ? new LocalNote("local.even", "An even age.")
            : throw new InvalidOperationException("An odd age.");
    }

    [Name("local.retracts")]
    private sealed class Retracts : Rule
    {
        public override void Define()
        {
            Assessment assessment = null!;

            When()
                .Match(() => assessment);
            Then()
                .Do(context => context.Retract(assessment));
        }
    }
}
