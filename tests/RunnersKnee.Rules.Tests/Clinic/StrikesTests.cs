namespace RunnersKnee.Rules.Tests.Clinic;

public sealed class StrikesTests
{
    [Fact]
    public void A_rule_that_fails_three_times_in_a_row_is_left_out_and_still_named()
    {
        var rule = new FailsAtTimes();
        var advisor = LocalAdvisors.With(guidelineAdditions: false, rule, new OpeningHours());
        for (var time = 0; time < 5; time++)
            Degraded(advisor).Should().Equal("host.fails.atTimes");

        rule.Runs.Should().Be(3);
        rule.IsFailing = false;
        var advice = advisor.Advise(LocalCases.Runner);
        advice.Degraded!.Single().Exception.Should().BeOfType<InvalidOperationException>();
        advice.Local.Should().ContainSingle();
        rule.Runs.Should().Be(3);
    }

    [Fact]
    public void An_advisor_that_is_made_anew_hears_it_again()
    {
        var rule = new FailsAtTimes();
        var options = new RunnersKneeOptions().AddRule(rule);
        var advisor = new RunnersKneeAdvisor(options);
        for (var time = 0; time < 3; time++)
            advisor.Advise(LocalCases.Runner);
        rule.IsFailing = false;

        Degraded(advisor).Should().ContainSingle();
        Degraded(new RunnersKneeAdvisor(options)).Should().BeEmpty();
    }

    [Fact]
    public void A_run_that_goes_well_starts_the_count_anew()
    {
        var rule = new FailsAtTimes();
        var advisor = LocalAdvisors.With(guidelineAdditions: false, rule);
        foreach (var fails in (bool[])[true, true, false, true, true, false])
        {
            rule.IsFailing = fails;
            Degraded(advisor).Should().HaveCount(fails ? 1 : 0);
        }
    }

    [Fact]
    public void Each_rule_has_a_count_of_its_own()
    {
        var rule = new FailsAtTimes();
        var advisor = LocalAdvisors.With(guidelineAdditions: false, new Failing(Fails.InAnAction), rule);
        foreach (var fails in (bool[])[true, true, false, true])
        {
            rule.IsFailing = fails;
            advisor.Advise(LocalCases.Runner);
        }

        rule.IsFailing = false;
        Degraded(advisor).Should().Equal("host.fails.InAnAction");
    }

    [Fact]
    public void Many_threads_count_together()
    {
        var advisor = LocalAdvisors.With(guidelineAdditions: false, new Failing(Fails.InAnAction), new OpeningHours());

        Parallel.For(0, 64, _ => Degraded(advisor).Should().Equal("host.fails.InAnAction"));

        advisor.Advise(LocalCases.Runner).Local.Should().ContainSingle();
    }

    private static IEnumerable<string> Degraded(IRunnersKneeAdvisor advisor) => advisor.Advise(LocalCases.Runner).Degraded!.Select(failed => failed.Rule);
}
