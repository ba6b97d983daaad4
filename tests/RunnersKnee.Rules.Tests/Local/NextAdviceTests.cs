namespace RunnersKnee.Rules.Tests.Local;

/// <summary>A rule that failed is left out of one advice; the next one hears it again.</summary>
public sealed class NextAdviceTests
{
    [Fact]
    public void A_rule_that_failed_ten_times_in_a_row_is_heard_in_the_next_advice()
    {
        var rule = new FailsAtTimes();
        var advisor = LocalAdvisors.With(guidelineAdditions: false, rule, new OpeningHours());
        for (var time = 0; time < 10; time++)
            Degraded(advisor).Should().Equal("local.fails.atTimes");
        rule.IsFailing = false;

        var advice = advisor.Advise(LocalCases.Runner);

        advice.Degraded.Should().BeEmpty();
        advice.Local.Select(addition => addition.Rule).Should().Equal("local.fails.atTimes", "local.openingHours");
    }

    [Fact]
    public void Many_threads_hear_it_and_each_names_it()
    {
        var advisor = LocalAdvisors.With(guidelineAdditions: false, new Failing(Fails.InAnAction), new OpeningHours());

        Parallel.For(0, 64, _ => Degraded(advisor).Should().Equal("local.fails.InAnAction"));

        advisor.Advise(LocalCases.Runner).Local.Should().ContainSingle();
    }

    private static IEnumerable<string> Degraded(IRunnersKneeAdvisor advisor) =>
        advisor.Advise(LocalCases.Runner).Degraded.Select(failed => failed.Rule);
}
