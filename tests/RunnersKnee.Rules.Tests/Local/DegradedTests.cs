using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests.Local;

public sealed class DegradedTests
{
    public static TheoryData<string> Ways => [.. Enum.GetNames<Fails>()];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_rule_that_fails_is_named_and_the_advice_is_what_it_is_without_it(string way)
    {
        var how = Enum.Parse<Fails>(way);
        var @case = LocalCases.Runner.WithAge(15).Considering(Treatment.IceWithCompression);

        var advice = LocalAdvisors.With(guidelineAdditions: false, new StartCounting(), new Failing(how), new NoIceUnder16()).Advise(@case);

        var failed = advice.Degraded.Should().ContainSingle().Subject;
        failed.Rule.Should().Be($"local.fails.{how}");
        failed.Message.Should().Contain("left out").And.EndWith("The rest of the advice stands.");
        failed.Message.Contains("did not come to an end").Should().Be(how >= Fails.ByFeedingItself);
        failed.Exception!.Message.Contains("MaxLocalFirings").Should().Be(how >= Fails.ByFeedingItself);
        failed.Exception.GetType()
            .Should().Be(how == Fails.InAYield ? typeof(ArgumentOutOfRangeException) : typeof(InvalidOperationException));
        AdviceJson.Write(advice with { Degraded = [] })
            .Should().Be(AdviceJson.Write(LocalAdvisors.With<NoIceUnder16>().Advise(@case)));
    }

    [Fact]
    public void Every_rule_that_fails_is_named_in_the_order_of_the_rules()
    {
        var rules = Enum.GetValues<Fails>().Select(how => new Failing(how)).ToList();

        var advice = LocalAdvisors.With(guidelineAdditions: false, [.. rules, new StartCounting()]).Advise(LocalCases.Runner);

        advice.Degraded.Select(failed => failed.Rule).Should().Equal(Enum.GetNames<Fails>().Select(way => $"local.fails.{way}"));
        advice.Local.Should().BeEmpty();
        AdviceJson.Write(advice with { LocalInJson = null, DegradedInJson = null })
            .Should().Be(AdviceJson.Write(new RunnersKneeAdvisor().Advise(LocalCases.Runner)));
    }

    [Fact]
    public void Where_nobody_can_tell_which_rule_it_was_all_are_named()
    {
        var advice = LocalAdvisors.With<GroupsByAFaultyKey, OpeningHours>().Advise(LocalCases.Runner);

        advice.Degraded.Select(failed => failed.Rule).Should().Equal("local.groups", "local.openingHours");
        advice.Degraded.Should().OnlyContain(failed => failed.Exception!.Message == "The key failed.");
        advice.Local.Should().BeEmpty();
    }

    [Fact]
    public void A_rule_that_halts_silences_no_other() =>
        LocalAdvisors.With(guidelineAdditions: false, new Halting(), new OpeningHours()).Advise(LocalCases.Runner)
            .Local.Should().ContainSingle();

    [Fact]
    public void What_a_rule_threw_is_for_developers_and_not_in_the_json()
    {
        var advice = LocalAdvisors.With(guidelineAdditions: false, new Failing(Fails.InAnAction)).Advise(LocalCases.Runner);

        advice.Degraded[0].Exception.Should().BeOfType<InvalidOperationException>();
        AdviceJson.Write(advice).Should().NotContain("The action failed.");
    }

    [Fact]
    public void Cancellation_ends_local_rules_too()
    {
        using var source = new CancellationTokenSource();
        var advisor = LocalAdvisors.With(guidelineAdditions: false, new Cancelling(source), new OpeningHours());

        advisor.Invoking(given => given.Advise(LocalCases.Runner, cancellationToken: source.Token))
            .Should().Throw<OperationCanceledException>();
    }

    private sealed class Cancelling(CancellationTokenSource source) : Rule
    {
        public override void Define()
        {
            Assessment assessment = null!;

            Name("local.cancels");
            When()
                .Match(() => assessment);
            Then()
                .Do(_ => source.Cancel());
        }
    }

    [Name("local.groups")]
    private sealed class GroupsByAFaultyKey : Rule
    {
        public override void Define()
        {
            IGrouping<FaultyKey, Yes> same = null!;

            When()
                .Query(() => same, query => query.Match<Yes>().GroupBy(_ => new FaultyKey()));
            Then()
                .Yield(_ => new LocalNote("local.groups", "Of one key."));
        }
    }

    private sealed class FaultyKey
    {
        public override bool Equals(object? obj) => obj is FaultyKey;

        public override int GetHashCode() => throw new InvalidOperationException("The key failed.");
    }
}
