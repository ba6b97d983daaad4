using System.Text.Json;

namespace RunnersKnee.Sample.Tests;

public sealed class CheckTests
{
    [Fact]
    public async Task Each_treatment_gets_its_verdict_in_words()
    {
        var result = await HostProcess.RunWithInputAsync(Cases.Runner, "check", "-", "nsaid", "iceWithCompression");

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        result.Output.Should().Contain("NSAIDs (anti-inflammatory painkillers): the protocol advises against this")
            .And.Contain("Ice with compression: recommended")
            .And.Contain("What would change this:")
            .And.Contain("- Would be ruled out if Raynaud's phenomenon: yes (raynauds=yes)")
            .And.Contain("It is not a diagnosis");
    }

    [Fact]
    public async Task Json_holds_the_verdicts_in_the_order_asked()
    {
        var result = await HostProcess.RunWithInputAsync(Cases.Runner, "check", "-", "surgery", "nsaid", "surgery", "--json");

        result.ExitCode.Should().Be(0);
        using var document = JsonDocument.Parse(result.Output);
        document.RootElement.GetProperty("id").GetString().Should().Be("runner");
        document.RootElement.GetProperty("verdicts").EnumerateArray()
            .Select(verdict => $"{verdict.GetProperty("treatment")} {verdict.GetProperty("verdict")}")
            .Should().Equal("surgery avoid", "nsaid avoid");
        document.RootElement.GetProperty("explanations").EnumerateArray()
            .Select(explanation => explanation.GetProperty("code").GetString())
            .Should().Equal("surgery", "nsaid");
    }

    [Fact]
    public async Task What_is_urgent_comes_before_any_verdict()
    {
        var result = await HostProcess.RunWithInputAsync(Cases.Emergency, "check", "-", "iceWithCompression");

        result.Output.IndexOf("Call your emergency number now.", StringComparison.Ordinal)
            .Should().BePositive().And.BeLessThan(result.Output.IndexOf("Ice with compression: wait", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Additions_are_judged_when_they_are_on()
    {
        (await HostProcess.RunWithInputAsync(Cases.Runner, "check", "-", "loadManagement")).Output.Should().Contain("not part of the protocol");
        (await HostProcess.RunWithInputAsync(Cases.Runner, "check", "-", "loadManagement", "--guideline")).Output.Should().Contain(": recommended");
    }

    [Fact]
    public async Task A_case_at_fault_is_refused() =>
        (await HostProcess.RunWithInputAsync("{}x", "check", "-", "nsaid")).ShouldBeRefused("standard input: $: ");
}
