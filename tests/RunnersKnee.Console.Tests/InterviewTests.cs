namespace RunnersKnee.Sample.Tests;

public sealed class InterviewTests
{
    [Fact]
    public async Task An_interview_of_a_few_lines_ends_in_advice()
    {
        var result = await HostProcess.RunWithInputAsync("34\n\nnone\nnone\n1 2 5\n3\nenough\n", "interview", "--json");

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
    public async Task What_was_told_is_kept_and_can_be_asked_about()
    {
        using var folder = new Folder();
        var (saved, record) = (folder.At("case.json"), folder.At("record.json"));

        var result = await HostProcess
            .RunWithInputAsync("34\nnone\nnone\n1 2 5\n3\nenough\n", "interview", "--json", "--save", saved, "--record", record);

        result.ExitCode.Should().Be(0);
        result.Error.Should().Contain($"Kept in {saved}: what you told. Ask about a treatment: check {saved} TREATMENT\n")
            .And.Contain($"Kept in {record}: the case and its advice.");
        var told = CaseJson.Read(await File.ReadAllTextAsync(saved));
        told.Should().Be(RecordJson.Read(await File.ReadAllTextAsync(record)).Case);
        AdviceJson.Write(new RunnersKneeAdvisor().Advise(told, new AdviceRequest { Questions = 5 }))
            .Should().Be(result.Output.TrimEnd('\n'));
        (await HostProcess.RunAsync("check", saved, "nsaid")).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task What_is_saved_replaces_nothing()
    {
        using var folder = new Folder();
        var older = folder.File("case.json", Cases.Runner);

        (await HostProcess.RunAsync("interview", "--save", older))
            .ShouldBeRefused("case.json: is there already", "Name a new file with --save.");
        (await HostProcess.RunAsync("interview", "--save", folder.At("none/case.json"))).ShouldBeRefused("there is no such directory");
        (await HostProcess.RunAsync("interview", "--save", "-")).ShouldBeRefused("--save takes the name of a file, not -.");
        (await HostProcess.RunAsync("interview", "--save", folder.At("new"), "--record", folder.At("new")))
            .ShouldBeRefused("is the file of --save as well");
        (await File.ReadAllTextAsync(older)).Should().Be(Cases.Runner);
    }

    [Fact]
    public async Task An_emergency_is_shown_at_once_and_ends_the_interview()
    {
        var result = await HostProcess.RunWithInputAsync("34\n\n1\nnone\nnone\n", "interview");

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
