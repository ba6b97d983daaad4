using Microsoft.Extensions.DependencyInjection;
using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests.Clinic;

public sealed class LocalRuleSetTests
{
    private static readonly RunnersKneeOptions Faulty = new RunnersKneeOptions { Texts = null! }
        .AddRule<Nameless>().AddRule<Impostor>().AddRule<WithoutAction>().AddRule<Unmakeable>().AddRule<OpeningHours>().AddRule<OpeningHours>();

    [Fact]
    public void Every_fault_of_the_options_is_told_at_once()
    {
        var told = FluentActions.Invoking(() => new RunnersKneeAdvisor(Faulty)).Should().Throw<ArgumentException>().Which.Message;

        told.Should().StartWith("The options of RunnersKnee.Rules cannot be used. There are no Texts")
            .And.Contain($"{typeof(Nameless).FullName} has no name: put one on it")
            .And.Contain($"{typeof(Impostor).FullName} is named 'referral.septicArthritis', which is a rule of the protocol")
            .And.Contain($"{typeof(WithoutAction).FullName} cannot be prepared: ")
            .And.Contain($"{typeof(Unmakeable).FullName} cannot be prepared: It cannot be made.")
            .And.Contain("Two rules are named 'clinic.openingHours'");
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

    [Name("host.withoutAction")]
    private sealed class WithoutAction : Rule
    {
        public override void Define()
        {
            Assessment assessment = null!;

            When()
                .Match(() => assessment);
        }
    }

    [Name("host.unmakeable")]
    private sealed class Unmakeable : Rule
    {
        public Unmakeable() => throw new InvalidOperationException("It cannot be made.");

        public override void Define() => Trivial.Define(When(), Then());
    }

    private static class Trivial
    {
        internal static void Define(ILeftHandSideExpression when, IRightHandSideExpression then)
        {
            Assessment assessment = null!;

            when.Match(() => assessment);
            then.Yield(_ => new LocalNote("host.note", "Said."));
        }
    }
}
