namespace RunnersKnee.Sample.Tests;

public sealed class InterviewTests
{
    [Fact]
    public async Task An_interview_of_a_few_lines_ends_in_advice()
    {
        var result = await HostProcess.RunWithInputAsync("34\nnone\nnone\n1 2 5\n3\nenough\n", "interview", "--json");

        result.ExitCode.Should().Be(0);
        var advice = AdviceJson.Read(result.Output);
        advice.Assessment.Likelihood.Should().Be(Likelihood.Likely);
        advice.Referral.Urgency.Should().Be(Urgency.None);
        advice.Plan.Status.Should().Be(PlanStatus.Active);
        advice.NextQuestions.Should().HaveCount(5);
        result.Error.Should().Contain("Warning signs").And.Contain("What you have done so far").And.NotContain("Advice on");
    }

    [Fact]
    public async Task The_advice_is_for_reading_where_no_json_is_wanted()
    {
        var result = await HostProcess.RunWithInputAsync("enough\n", "interview");

        result.ExitCode.Should().Be(0);
        result.Output.Should().StartWith("Advice on a knee\n").And.Contain("It is not a diagnosis").And.NotContain("interview");
    }

    [Fact]
    public async Task An_emergency_is_shown_at_once_and_ends_the_interview()
    {
        var result = await HostProcess.RunWithInputAsync("34\n1\nnone\nnone\n", "interview");

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain(">> Call your emergency number now.");
        result.Error.Should().NotContain("(3 of", "nothing is asked after the emergency");
    }

    [Fact]
    public async Task Enter_never_counts_as_a_no()
    {
        var result = await HostProcess.RunWithInputAsync(new string('\n', 100), "interview", "--json");

        var advice = AdviceJson.Read(result.Output);
        advice.Complete.Should().BeFalse("the age was set aside");
        advice.Assessment.Likelihood.Should().Be(Likelihood.Insufficient);
    }
}
