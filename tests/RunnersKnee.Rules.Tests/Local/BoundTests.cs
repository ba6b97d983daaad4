using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests.Local;

public sealed class BoundTests
{
    private static readonly string Plain = AdviceJson.Write(LocalAdvisors.With<OpeningHours>().Advise(LocalCases.Runner));

    [Fact]
    public void A_rule_that_feeds_itself_ends_at_the_bound()
    {
        var advisor =
            LocalAdvisors.With(guidelineAdditions: false, new StartCounting(), new Failing(Fails.ByFeedingItself), new OpeningHours());

        var advice = advisor.Advise(LocalCases.Runner);

        var failed = advice.Degraded.Should().ContainSingle().Subject;
        failed.Rule.Should().Be("local.fails.ByFeedingItself");
        failed.Exception!.Message
            .Should().Be("Local rules fired more than 1000 times for one piece of advice (see RunnersKneeOptions.MaxLocalFirings).");
        failed.Message.Should().Contain("did not come to an end");
        AdviceJson.Write(advice with { Degraded = [] }).Should().Be(Plain);
    }

    [Fact]
    public void A_rule_that_matches_more_often_than_it_may_fire_is_left_out_and_no_other()
    {
        var advice = LocalAdvisors.With(guidelineAdditions: false, new OpeningHours(), new InsertsMany(), new FiresForEach())
            .Advise(LocalCases.Runner);

        advice.Degraded.Should().ContainSingle().Which.Rule.Should().Be("local.firesForEach");
        advice.Local.Should().ContainSingle();
    }

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

        advisor.Invoking(given => given.Advise(LocalCases.Runner, cancellationToken: cancelling.Token))
            .Should().Throw<OperationCanceledException>();

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
    public void A_rule_within_the_bound_is_heard()
    {
        var advice = LocalAdvisors.With(new RunnersKneeOptions { MaxLocalFirings = 2 }, new StartCounting(), new OpeningHours())
            .Advise(LocalCases.Runner);

        advice.Degraded.Should().BeEmpty();
        advice.Local.Should().ContainSingle();
    }

    [Fact]
    public void One_firing_beyond_the_bound_is_too_many() =>
        LocalAdvisors.With(new RunnersKneeOptions { MaxLocalFirings = 1 }, new StartCounting(), new OpeningHours())
            .Advise(LocalCases.Runner)
            .Degraded.Should().ContainSingle().Which.Exception!.Message.Should().Contain("more than 1 times");

    [Theory]
    [InlineData(1)]
    [InlineData(100_000)]
    public void A_bound_is_taken_up_to_the_last(int firings) =>
        FluentActions.Invoking(() => new RunnersKneeAdvisor(new RunnersKneeOptions { MaxLocalFirings = firings })).Should().NotThrow();

    [Theory]
    [InlineData(0)]
    [InlineData(100_001)]
    public void A_bound_that_is_one_beyond_is_refused(int firings) =>
        FluentActions.Invoking(() => new RunnersKneeAdvisor(new RunnersKneeOptions { MaxLocalFirings = firings }))
            .Should().Throw<ArgumentException>().WithMessage($"*MaxLocalFirings is {firings}: set it from 1 to 100000.*");

    [Name("local.insertsMany")]
    private sealed class InsertsMany : Rule
    {
        public override void Define()
        {
            Assessment assessment = null!;

            When()
                .Match(() => assessment);
            Then()
                .Do(context => context.InsertAll(Enumerable.Range(0, 2_000).Select(number => new Counted(number))));
        }
    }

    [Name("local.firesForEach")]
    private sealed class FiresForEach : Rule
    {
        public override void Define()
        {
            Counted counted = null!;

            When()
                .Match(() => counted);
            Then()
                .Yield(_ => new LocalNote("local.each", $"{counted.Value}."));
        }
    }
}
