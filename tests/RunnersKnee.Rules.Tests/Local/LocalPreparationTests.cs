using Microsoft.Extensions.DependencyInjection;
using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests.Local;

public sealed class LocalPreparationTests
{
    private static readonly RunnersKneeOptions Faulty = new RunnersKneeOptions { Texts = null! }
        .AddRule<Nameless>().AddRule<Impostor>().AddRule<WithoutAction>().AddRule<Unmakeable>().AddRule<OpeningHours>()
        .AddRule(new OpeningHours());

    [Fact]
    public void Every_fault_of_the_options_is_told_at_once()
    {
        var told = FluentActions.Invoking(() => new RunnersKneeAdvisor(Faulty)).Should().Throw<ArgumentException>().Which.Message;

        told.Should().StartWith("The options of RunnersKnee.Rules cannot be used. There are no Texts")
            .And.Contain($"{typeof(Nameless).FullName} has no name: put one on it")
            .And.Contain($"{typeof(Impostor).FullName} is named 'referral.septicArthritis', which is a rule of the protocol")
            .And.Contain($"{typeof(WithoutAction).FullName} cannot be prepared: ")
            .And.Contain($"{typeof(Unmakeable).FullName} cannot be prepared: It cannot be made.")
            .And.Contain("Two rules are named 'local.openingHours'");
    }

    [Fact]
    public void They_are_told_when_the_services_are_added() =>
        FluentActions.Invoking(() => new ServiceCollection().AddRunnersKneeRules(options => options.AddRule<Nameless>()))
            .Should().Throw<ArgumentException>().WithMessage("*has no name*");

    [Fact]
    public void Adding_a_rule_gives_the_options_back()
    {
        var options = new RunnersKneeOptions();

        options.AddRule<OpeningHours>().Should().BeSameAs(options);
    }

    [Fact]
    public void One_that_is_added_twice_counts_once()
    {
        var rule = new HoldBack(Treatment.Nsaid);
        var options = new RunnersKneeOptions().AddRule<OpeningHours>().AddRule(rule).AddRule<OpeningHours>().AddRule(rule);

        new RunnersKneeAdvisor(options).Advise(KneeCase.Empty).Local.Select(addition => addition.Rule)
            .Should().Equal("local.openingHours", "local.holdBack.nsaid");
    }

    [Fact]
    public void One_that_yields_under_Then_twice_is_refused_for_only_the_last_would_stand() =>
        FluentActions.Invoking(LocalAdvisors.With<YieldsUnderTwo, OpeningHours>).Should().Throw<ArgumentException>()
            .WithMessage($"*{typeof(YieldsUnderTwo).FullName} yields under Then() twice*chain all under one Then().*");

    [Fact]
    public void One_that_yields_under_one_and_does_something_under_another_is_not() =>
        LocalAdvisors.With<YieldsUnderOne>().Advise(LocalCases.Runner).Local.Should().HaveCount(2);

    [Fact]
    public void One_that_resolves_a_dependency_is_refused_with_the_remedy() =>
        FluentActions.Invoking(LocalAdvisors.With<Resolves, OpeningHours>).Should().Throw<ArgumentException>()
            .WithMessage($"*{typeof(Resolves).FullName} resolves a dependency*take it as an argument of the constructor.*");

    [Fact]
    public void Two_that_build_objects_in_their_conditions_are_both_followed() =>
        LocalAdvisors.With<BuildsOne, BuildsAnother>().Advise(LocalCases.Runner.WithAge(30))
            .Local.Select(addition => addition.Rule).Should().Equal("local.buildsOne", "local.buildsAnother");

    [Fact]
    public void One_instance_may_be_given_to_many_advisors_at_the_same_time()
    {
        for (var time = 0; time < 40; time++)
        {
            var rule = new HoldBack(Treatment.Nsaid);
            Parallel.For(0, 8, _ => AdvisorSettings.Of(new RunnersKneeOptions().AddRule(rule)).LocalRules.Should().NotBeNull());
        }
    }

    [Fact]
    public void Options_are_read_once()
    {
        var options = new RunnersKneeOptions().AddRule<OpeningHours>();
        var advisor = new RunnersKneeAdvisor(options);
        options.AddRule<RoutineVisit>();

        advisor.Advise(KneeCase.Empty).Local.Should().ContainSingle();
    }

    private sealed class Nameless : Rule
    {
        public override void Define() => Trivial.Define(When(), Then());
    }

    [Name("referral.septicArthritis")]
    private sealed class Impostor : Rule
    {
        public override void Define() => Trivial.Define(When(), Then());
    }

    [Name("local.withoutAction")]
    private sealed class WithoutAction : Rule
    {
        public override void Define()
        {
            Assessment assessment = null!;

            When()
                .Match(() => assessment);
        }
    }

    [Name("local.unmakeable")]
    private sealed class Unmakeable : Rule
    {
        public Unmakeable() => throw new InvalidOperationException("It cannot be made.");

        public override void Define() => Trivial.Define(When(), Then());
    }

    [Name("local.yieldsUnderTwo")]
    private sealed class YieldsUnderTwo : Rule
    {
        public override void Define()
        {
            Assessment assessment = null!;

            When()
                .Match(() => assessment);
            Then()
                .Yield(_ => new LocalReferral(Urgency.Urgent, "local.first", "Come this week."));
            Then()
                .Yield(_ => new LocalNote("local.second", "Bring your shoes."));
        }
    }

    [Name("local.yieldsUnderOne")]
    private sealed class YieldsUnderOne : Rule
    {
        public override void Define()
        {
            Assessment assessment = null!;

            When()
                .Match(() => assessment);
            Then()
                .Yield(_ => new LocalNote("local.first", "Come this week."))
                .Yield(_ => new LocalNote("local.second", "Bring your shoes."));
            Then()
                .Do(context => context.Insert(new Counted(0)));
        }
    }

    private interface IHours
    {
        string Text { get; }
    }

    [Name("local.resolves")]
    private sealed class Resolves : Rule
    {
        public override void Define()
        {
            Assessment assessment = null!;
            IHours hours = null!;

            Dependency()
                .Resolve(() => hours);
            When()
                .Match(() => assessment);
            Then()
                .Yield(_ => new LocalNote("local.hours", hours.Text));
        }
    }

    [Name("local.buildsOne")]
    private sealed class BuildsOne : Rule
    {
        public override void Define()
        {
            AgeTold age = null!;

            When()
                .Match(() => age, told => new Counted[] { new(told.Years) }[0].Value >= 18);
            Then()
                .Yield(_ => new LocalNote("local.adult", "For adults."));
        }
    }

    [Name("local.buildsAnother")]
    private sealed class BuildsAnother : Rule
    {
        public override void Define()
        {
            AgeTold age = null!;

            When()
                .Match(() => age, told => new Counted[] { new(told.Years) }[0].Value >= 21);
            Then()
                .Yield(_ => new LocalNote("local.grown", "For grown-ups."));
        }
    }

    private static class Trivial
    {
        internal static void Define(ILeftHandSideExpression when, IRightHandSideExpression then)
        {
            Assessment assessment = null!;

            when.Match(() => assessment);
            then.Yield(_ => new LocalNote("local.note", "Said."));
        }
    }
}
