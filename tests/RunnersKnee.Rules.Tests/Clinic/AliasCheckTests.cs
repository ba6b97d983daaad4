using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests.Clinic;

public sealed class AliasCheckTests
{
    public static TheoryData<string> Ways => [.. Enum.GetNames<Unbound>()];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_variable_that_is_not_bound_is_refused_and_named(string way) =>
        FluentActions.Invoking(() => LocalAdvisors.With(guidelineAdditions: false, new Careless(Enum.Parse<Unbound>(way))))
            .Should().Throw<ArgumentException>().WithMessage($"*The rule {typeof(Careless).FullName} uses referral, which nothing before it binds: *Match(() => referral)*");

    [Fact]
    public void All_that_are_not_bound_are_named_in_order() =>
        FluentActions.Invoking(() => LocalAdvisors.With(guidelineAdditions: false, new TwiceCareless()))
            .Should().Throw<ArgumentException>().WithMessage("*uses plan and referral, which nothing before it binds: match it first, with Match(() => plan) or a query.*");

    [Fact]
    public void A_value_that_a_rule_brings_along_is_none() =>
        LocalAdvisors.With(guidelineAdditions: false, new Configured("clinic.phone", "Call us.")).Advise(LocalCases.Runner)
            .Local.Should().ContainSingle().Which.Text.Should().Be("Call us.");

    [Fact]
    public void The_librarys_own_rules_bind_what_they_use() =>
        RuleDefinitions.Of(Protocol.Rulebook.Rules()).SelectMany(AliasCheck.Of).Should().BeEmpty();

    internal enum Unbound
    {
        InAnAction,
        InACondition,
        InAQuery,
        InAFilter,
        InABinding,
        BeforeItIsBound,
    }

    private sealed class Careless(Unbound where) : Rule
    {
        public override void Define()
        {
            Assessment assessment = null!;
            Referral referral = null!;
            IEnumerable<Answered> answers = null!;
            var urgency = Urgency.None;

            Name("host.careless");
            switch (where)
            {
                case Unbound.InACondition:
                    When().Match(() => assessment, _ => referral.Urgency == Urgency.None);
                    break;
                case Unbound.InAQuery:
                    When().Query(() => answers, query => query.Match<Answered>(_ => referral.Urgency == Urgency.None).Collect());
                    break;
                case Unbound.InABinding:
                    When().Match(() => assessment).Let(() => urgency, () => referral.Urgency);
                    break;
                case Unbound.BeforeItIsBound:
                    When().Match(() => assessment, _ => referral.Urgency == Urgency.None).Match(() => referral);
                    break;
                default:
                    When().Match(() => assessment);
                    break;
            }

            if (where == Unbound.InAFilter)
                Filter().Where(() => referral.Urgency == Urgency.None);
            if (where == Unbound.InAnAction)
                Then().Yield(_ => new LocalNote("host.note", referral.ToString()));
            else
                Then().Yield(_ => new LocalNote("host.note", "Said."));
        }
    }

    private sealed class TwiceCareless : Rule
    {
        public override void Define()
        {
            Assessment assessment = null!;
            Referral referral = null!;
            TreatmentPlan plan = null!;

            Name("host.careless");
            When()
                .Match(() => assessment, _ => referral.Urgency == Urgency.None, _ => plan.Steps.Count > 0);
            Then()
                .Yield(_ => new LocalNote("host.note", "Said."));
        }
    }

    /// <summary>A rule whose constructor takes arguments, one of which a local variable holds.</summary>
    private sealed class Configured(string code, string text) : Rule
    {
        public override void Define()
        {
            Assessment assessment = null!;
            var words = text;

            Name("host.configured");
            When()
                .Match(() => assessment, a => words.Length > 0 && a.Criteria.Count > 0);
            Then()
                .Yield(_ => new LocalNote(code, words));
        }
    }
}
