using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests.Local;

/// <summary>The engine evaluates conditions on collections before anything is told, when they are empty.</summary>
public sealed class EmptyCollectionTests
{
    [Theory]
    [InlineData(Answer.No, Urgency.None)]
    [InlineData(Answer.Yes, Urgency.Emergency)]
    public void A_rule_that_fails_before_anything_is_told_is_named_and_the_advice_stands(Answer isHot, Urgency urgency)
    {
        var @case = LocalCases.Runner.With(Treatment.KneeExtension, TreatmentOutcome.NoRelief).With(Finding.HotSwollenJoint, isHot);
        var rule = new MoreThanAllowed();
        var advisor = LocalAdvisors.With(guidelineAdditions: false, rule, new OpeningHours());
        rule.IsFailing = true;

        var advice = advisor.Advise(@case);

        advice.Referral.Urgency.Should().Be(urgency);
        var failed = advice.Degraded.Should().ContainSingle().Subject;
        failed.Rule.Should().Be("local.moreThanAllowed");
        failed.Exception.Should().BeOfType<InvalidOperationException>();
        AdviceJson.Write(advice with { Degraded = [] }).Should().Be(AdviceJson.Write(LocalAdvisors.With<OpeningHours>().Advise(@case)));
    }

    [Fact]
    public void One_that_always_does_is_refused() =>
        FluentActions.Invoking(LocalAdvisors.With<WorstOfNone, OpeningHours>).Should().Throw<ArgumentException>()
            .WithMessage(
                $"*{typeof(WorstOfNone).FullName} has a condition that fails before anything is told*.Max(*Sequence contains no elements*Any()*");

    [Fact]
    public void One_that_asks_first_whether_there_is_any_is_heard()
    {
        var advisor = LocalAdvisors.With<WorstOfSome>();

        advisor.Advise(LocalCases.Runner).Local.Should().BeEmpty();
        advisor.Advise(LocalCases.Runner.With(Treatment.KneeExtension, TreatmentOutcome.Worse)).Local.Should().ContainSingle();
    }

    [Name("local.moreThanAllowed")]
    private sealed class MoreThanAllowed : Rule
    {
        internal bool IsFailing { get; set; }

        public override void Define()
        {
            IEnumerable<OutcomeTold> told = null!;

            When()
                .Query(() => told, query => query.Match<OutcomeTold>().Collect().Where(all => all.Count() > Allowed()));
            Then()
                .Yield(_ => new LocalNote("local.tooMany", "That is a lot to have tried."));
        }

        private int Allowed() => IsFailing ? throw new InvalidOperationException("The setting is gone.") : 5;
    }

    [Name("local.worstOfNone")]
    private sealed class WorstOfNone : Rule
    {
        public override void Define()
        {
            IEnumerable<OutcomeTold> told = null!;

            When()
                .Query(
                    () => told,
                    query => query.Match<OutcomeTold>().Collect().Where(all => all.Max(one => one.Outcome) == TreatmentOutcome.Worse));
            Then()
                .Yield(_ => new LocalNote("local.worse", "Something made it worse."));
        }
    }

    [Name("local.worstOfSome")]
    private sealed class WorstOfSome : Rule
    {
        public override void Define()
        {
            IEnumerable<OutcomeTold> told = null!;

            When()
                .Query(
                    () => told,
                    query => query.Match<OutcomeTold>().Collect()
                        .Where(all => all.Any() && all.Max(one => one.Outcome) == TreatmentOutcome.Worse));
            Then()
                .Yield(_ => new LocalNote("local.worse", "Something made it worse."));
        }
    }
}
