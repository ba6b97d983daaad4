using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

/// <summary>A rule that fails takes no advice down silently or by half: the advice is refused, and the error names the rule.</summary>
public class FailingRuleTests
{
    private static readonly KneeCase Runner = KneeCase.Empty.WithYes(Finding.KneecapPain);

    [Fact]
    public void A_failing_condition_is_named_with_its_rule()
    {
        var advise = () => With(new ThrowingCondition()).Advise(Runner);

        var failure = advise.Should().Throw<RuleFailedException>().Which;
        failure.Rule.Should().Be("planted.condition");
        failure.Expression.Should().Contain("Fails");
        failure.InnerException!.Message.Should().Be("broken at KneecapPain");
        failure.Message.Should().Contain("planted.condition").And.Contain("No advice");
    }

    [Fact]
    public void A_failing_action_is_named_with_its_rule()
    {
        var check = () => With(new ThrowingAction()).Check(Runner, Treatment.Nsaid);

        var failure = check.Should().Throw<RuleFailedException>().Which;
        failure.Rule.Should().Be("planted.action");
        failure.InnerException!.Message.Should().Be("broken at KneecapPain");
    }

    [Fact]
    public void An_endless_chain_comes_to_an_end() =>
        With(new StartsCounting(), new EndlessRule()).Invoking(advisor => advisor.Advise(Runner))
            .Should().Throw<RuleFailedException>().Which.Rule.Should().Contain("planted.endless");

    [Fact]
    public void A_rule_that_would_fail_does_no_harm_where_it_is_not_reached() =>
        With(new ThrowingCondition(), new ThrowingAction()).Advise(KneeCase.Empty).Assessment.Likelihood
            .Should().Be(Likelihood.Insufficient);

    [Fact]
    public void The_advisor_goes_on_after_a_failure()
    {
        var advisor = With(new ThrowingCondition());

        advisor.Invoking(one => one.Advise(Runner)).Should().Throw<RuleFailedException>();

        advisor.Advise(KneeCase.Empty).Plan.Status.Should().Be(PlanStatus.NotOffered);
    }

    private static RunnersKneeAdvisor With(params Rule[] faulty) => new(new RunnersKneeOptions(), Planted.Beside(faulty));
}
