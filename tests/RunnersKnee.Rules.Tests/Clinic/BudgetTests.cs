using System.Diagnostics;
using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests.Clinic;

public sealed class BudgetTests
{
    private static readonly string Plain = AdviceJson.Serialize(LocalAdvisors.With<OpeningHours>().Advise(LocalCases.Runner));

    [Fact]
    public void A_product_of_facts_ends_at_the_bound() =>
        Ends("host.product", "(matches: 10000; see RunnersKneeOptions.MaxLocalFacts)", 30, new StartCounting(), new InsertsAProduct());

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_action_that_swallows_the_end_does_not_escape_it(bool failsInTheEnd)
    {
        var rule = new SwallowsWhatEndsIt(failsInTheEnd);

        Ends("host.swallows", "(facts: 10000; see RunnersKneeOptions.MaxLocalFacts)", 60, rule);

        rule.Done.Should().Be(10_000);
    }

    [Fact]
    public void A_rule_that_feeds_itself_ends_at_the_bound() =>
        Ends(
            "host.fails.ByFeedingItself",
            "(firings: 1000; see RunnersKneeOptions.MaxLocalFirings)",
            30,
            new StartCounting(),
            new Failing(Fails.ByFeedingItself));

    [Fact]
    public void A_join_of_everything_ends_at_the_bound() =>
        Ends("host.joins", "(conditions: 100000; see RunnersKneeOptions.MaxLocalFacts)", 100, new JoinsEverything());

    [Theory]
    [InlineData("Insert")]
    [InlineData("Update")]
    [InlineData("Retract")]
    [InlineData("Condition")]
    public void The_cancellation_is_looked_at_on_the_way(string where)
    {
        using var cancelling = new CancellationTokenSource();
        var rule = new CancelsOnTheWay(Enum.Parse<CancelsOnTheWay.At>(where), cancelling);
        var advisor = LocalAdvisors.With(guidelineAdditions: false, rule, new InsertsSome());

        advisor.Invoking(given => given.Advise(LocalCases.Runner, cancelling.Token)).Should().Throw<OperationCanceledException>();

        rule.Times.Should().Be(2);
    }

    [Fact]
    public void A_rule_that_takes_its_time_is_heard()
    {
        var advice = LocalAdvisors.With(guidelineAdditions: false, new TakesItsTime()).Advise(LocalCases.Runner);

        advice.Degraded.Should().BeEmpty();
        advice.Local.Should().ContainSingle();
    }

    [Fact]
    public void A_rule_within_the_bounds_is_heard()
    {
        var options = new RunnersKneeOptions { MaxLocalFacts = 2, MaxLocalFirings = 2 };

        var advice = LocalAdvisors.With(options, new StartCounting(), new OpeningHours(), new NeverHolds()).Advise(LocalCases.Runner);

        advice.Degraded.Should().BeEmpty();
        advice.Local.Should().ContainSingle();
    }

    [Theory]
    [InlineData(1, 2, "(matches: 1; see RunnersKneeOptions.MaxLocalFacts)")]
    [InlineData(2, 1, "(firings: 1; see RunnersKneeOptions.MaxLocalFirings)")]
    public void One_beyond_a_bound_is_too_many(int facts, int firings, string words)
    {
        var options = new RunnersKneeOptions { MaxLocalFacts = facts, MaxLocalFirings = firings };

        LocalAdvisors.With(options, new StartCounting(), new OpeningHours()).Advise(LocalCases.Runner)
            .Degraded.Should().ContainSingle().Which.Exception!.Message.Should().Be($"The host's rules took more than they may for one advice {words}.");
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1_000_000, 100_000)]
    public void Bounds_are_taken_up_to_the_last(int facts, int firings)
    {
        var faults = new List<string>();

        Limits(facts, firings, faults).Should().Be(new LocalLimits(facts, firings));

        faults.Should().BeEmpty();
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1_000_001, 100_001)]
    public void Bounds_that_are_one_beyond_are_refused(int facts, int firings)
    {
        var faults = new List<string>();

        Limits(facts, firings, faults);

        faults.Should().Equal($"MaxLocalFacts is {facts}: set it from 1 to 1000000.", $"MaxLocalFirings is {firings}: set it from 1 to 100000.");
    }

    [Fact]
    public void Bounds_that_make_no_sense_are_refused() =>
        FluentActions.Invoking(() => new RunnersKneeAdvisor(new RunnersKneeOptions { MaxLocalFacts = 0, MaxLocalFirings = 100_001 }))
            .Should().Throw<ArgumentException>()
            .WithMessage("*MaxLocalFacts is 0: set it from 1 to 1000000.*MaxLocalFirings is 100001: set it from 1 to 100000.*");

    private static LocalLimits Limits(int facts, int firings, List<string> faults) =>
        LocalLimits.Of(new RunnersKneeOptions { MaxLocalFacts = facts, MaxLocalFirings = firings }, faults);

    /// <summary>The rule is named with its bound, the others are heard, and neither time nor memory runs away.</summary>
    private static void Ends(string name, string bound, int megabytes, params Rule[] rules)
    {
        var advisor = LocalAdvisors.With(guidelineAdditions: false, [.. rules, new OpeningHours()]);
        var start = Stopwatch.GetTimestamp();
        var allocated = GC.GetAllocatedBytesForCurrentThread();

        var advice = advisor.Advise(LocalCases.Runner);

        (GC.GetAllocatedBytesForCurrentThread() - allocated).Should().BeLessThan(megabytes * 1_000_000L);
        Stopwatch.GetElapsedTime(start).Should().BeLessThan(TimeSpan.FromSeconds(20));
        var failed = advice.Degraded.Should().ContainSingle().Subject;
        failed.Rule.Should().Be(name);
        failed.Exception!.Message.Should().Contain(bound);
        failed.Message.Should().Contain("did not come to an end");
        AdviceJson.Serialize(advice with { Degraded = [] }).Should().Be(Plain);
    }

    [Name("host.never")]
    private sealed class NeverHolds : Rule
    {
        public override void Define()
        {
            Assessment assessment = null!;

            When()
                .Match(() => assessment, a => a.Criteria.Count < 0);
            Then()
                .Yield(_ => new LocalNote("host.never", "Never said."));
        }
    }
}
