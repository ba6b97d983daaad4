using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests.Local;

/// <summary>The engine knows a fact by its equality: of two equal ones only the first is there.</summary>
public sealed class EqualFactsTests
{
    [Fact]
    public void A_rule_that_yields_the_equal_of_another_is_named_with_the_remedy()
    {
        var advice = LocalAdvisors.With(guidelineAdditions: false, new StartCounting(), new CountsFromZero(), new OpeningHours())
            .Advise(LocalCases.Runner);

        var failed = advice.Degraded.Should().ContainSingle().Subject;
        failed.Rule.Should().Be("local.countsFromZero");
        failed.Exception!.Message
            .Should().StartWith("Two equal facts were yielded: make their type a class, or give it a member that tells them apart.")
            .And.Contain("Counted { Value = 0 }");
        advice.Local.Should().ContainSingle();
    }

    [Fact]
    public void Two_rules_may_yield_the_same_addition()
    {
        var advice = LocalAdvisors.With<SaysIt, SaysItToo>().Advise(LocalCases.Runner);

        advice.Degraded.Should().BeEmpty();
        advice.Local.Select(addition => addition.Rule).Should().Equal("local.saysIt", "local.saysItToo");
    }

    [Name("local.countsFromZero")]
    private sealed class CountsFromZero : Rule
    {
        public override void Define()
        {
            Referral referral = null!;

            When()
                .Match(() => referral);
            Then()
                .Yield(_ => new Counted(0));
        }
    }

    [Name("local.saysIt")]
    private sealed class SaysIt : Rule
    {
        public override void Define()
        {
            Assessment assessment = null!;

            When()
                .Match(() => assessment);
            Then()
                .Yield(_ => new LocalNote("local.note", "Said twice."));
        }
    }

    [Name("local.saysItToo")]
    private sealed class SaysItToo : Rule
    {
        public override void Define()
        {
            Referral referral = null!;

            When()
                .Match(() => referral);
            Then()
                .Yield(_ => new LocalNote("local.note", "Said twice."));
        }
    }
}
