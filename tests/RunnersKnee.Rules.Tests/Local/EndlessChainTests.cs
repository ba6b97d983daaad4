using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests.Local;

public sealed class EndlessChainTests
{
    [Fact]
    public void Rules_that_set_each_other_off_for_ever_are_left_out_and_those_they_set_off_are_not()
    {
        var advice = LocalAdvisors.With(guidelineAdditions: false, new StartCounting(), new Listens(), new Ping(), new Pong())
            .Advise(LocalCases.Runner);

        advice.Degraded.Select(failed => failed.Rule).Should().Equal("local.ping", "local.pong");
        advice.Local.Should().ContainSingle();
    }

    [Fact]
    public void Neither_is_one_that_they_set_off_and_that_sets_off_another()
    {
        var advice = LocalAdvisors.With(guidelineAdditions: false, new StartCounting(), new Repeats(), new Echoes(), new Ping(), new Pong())
            .Advise(LocalCases.Runner);

        advice.Degraded.Select(failed => failed.Rule).Should().Equal("local.ping", "local.pong");
        advice.Local.Should().ContainSingle().Which.Rule.Should().Be("local.echoes");
    }

    [Fact]
    public void One_that_comes_to_an_end_is_not_blamed_for_one_that_does_not()
    {
        var advice = LocalAdvisors.With(guidelineAdditions: false, new StartsTwice(), new CountsToTen(), new Failing(Fails.ByFeedingItself))
            .Advise(LocalCases.Runner);

        advice.Degraded.Should().ContainSingle().Which.Rule.Should().Be("local.fails.ByFeedingItself");
    }

    private sealed record Answer(int Value);

    private sealed record Step(int Value);

    private sealed record Heard(int Value);

    [Name("local.ping")]
    private sealed class Ping : Rule
    {
        public override void Define()
        {
            Counted counted = null!;

            When()
                .Match(() => counted);
            Then()
                .Do(context => context.Insert(new Answer(counted.Value)));
        }
    }

    [Name("local.pong")]
    private sealed class Pong : Rule
    {
        public override void Define()
        {
            Answer answer = null!;

            When()
                .Match(() => answer);
            Then()
                .Do(context => context.Insert(new Counted(answer.Value + 1)));
        }
    }

    [Name("local.listens")]
    private sealed class Listens : Rule
    {
        public override void Define()
        {
            Counted counted = null!;

            When()
                .Match(() => counted);
            Then()
                .Yield(_ => new LocalNote("local.heard", $"Heard {counted.Value}."));
        }
    }

    [Name("local.repeats")]
    private sealed class Repeats : Rule
    {
        public override void Define()
        {
            Counted counted = null!;

            When()
                .Match(() => counted);
            Then()
                .Do(context => context.Insert(new Heard(counted.Value)));
        }
    }

    [Name("local.echoes")]
    private sealed class Echoes : Rule
    {
        public override void Define()
        {
            Heard heard = null!;

            When()
                .Match(() => heard);
            Then()
                .Yield(_ => new LocalNote("local.echo", $"Echoes {heard.Value}."));
        }
    }

    [Name("local.startsTwice")]
    private sealed class StartsTwice : Rule
    {
        public override void Define()
        {
            Assessment assessment = null!;

            When()
                .Match(() => assessment);
            Then()
                .Yield(_ => new Counted(0))
                .Yield(_ => new Step(0));
        }
    }

    [Name("local.countsToTen")]
    [Priority(1)]
    private sealed class CountsToTen : Rule
    {
        public override void Define()
        {
            Step step = null!;

            When()
                .Match(() => step, s => s.Value < 10);
            Then()
                .Do(context => context.Insert(new Step(step.Value + 1)));
        }
    }
}
