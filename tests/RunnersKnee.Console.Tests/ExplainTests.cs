namespace RunnersKnee.Sample.Tests;

public sealed class ExplainTests
{
    [Fact]
    public async Task An_explanation_says_why_what_would_change_it_and_by_which_rules()
    {
        var result = await HostProcess.RunWithInputAsync(Cases.Runner, "explain", "-", "nsaid");

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        result.Lines[0].Should().Be("NSAIDs (anti-inflammatory painkillers): advised against");
        result.Output.Should().ContainAll(
            "it holds that they harm cartilage",
            "It rests on what you told",
            "(kneecapPain=yes)",
            "What would change it",
            "(strengthen=failed)",
            "NSAIDs are to be avoided, unless they are an option of the last resort.");
    }

    [Fact]
    public async Task A_reason_to_see_a_clinician_is_explained_too()
    {
        var result = await HostProcess.RunWithInputAsync(Cases.Emergency, "explain", "-", "septicArthritis");

        result.Output.Should().StartWith("A joint infection: a reason to see a clinician").And.Contain("(hotSwollenJoint=yes)");
    }

    [Fact]
    public async Task Json_is_the_librarys()
    {
        var result = await HostProcess.RunWithInputAsync(Cases.Runner, "explain", "-", "footOrthotics", "--json", "--guideline");

        var advisor = new RunnersKneeAdvisor(new RunnersKneeOptions { GuidelineAdditions = true });
        var expected = advisor.Explain(CaseJson.Read(Cases.Runner), Treatment.FootOrthotics);
        result.Should().Be(new HostResult(0, ExplanationJson.Write(expected) + "\n", string.Empty));
    }

    [Fact]
    public async Task A_case_at_fault_is_refused() =>
        (await HostProcess.RunWithInputAsync("{", "explain", "-", "nsaid")).ShouldBeRefused("standard input: $: ");
}
