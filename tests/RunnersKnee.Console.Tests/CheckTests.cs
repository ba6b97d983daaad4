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
            .And.Contain("- Would be ruled out if the answer to \"Raynaud's phenomenon\" were yes")
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
        (await HostProcess.RunWithInputAsync(Cases.Runner, "check", "-", "loadManagement")).Output
            .Should().Contain("not part of the protocol");
        (await HostProcess.RunWithInputAsync(Cases.Runner, "check", "-", "loadManagement", "--guideline")).Output
            .Should().Contain(": recommended");
    }

    [Fact]
    public async Task What_the_protocol_does_not_speak_of_is_no_fault()
    {
        var result =
            await HostProcess.RunWithInputAsync(Cases.Runner, "check", "-", "paracetamol", "knee brace", "Massage", "low-dose aspirin");

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        InOneLine(result.Output).Should().Contain("Paracetamol: not part of this protocol.")
            .And.Contain("Knee brace: not part of this protocol.")
            .And.Contain("Massage: not part of this protocol.")
            .And.Contain("do not stop it without asking them")
            .And.Contain("It is not a diagnosis")
            .And.NotContain("What would change this");
    }

    [Fact]
    public async Task Each_name_is_judged_on_its_own()
    {
        var result =
            await HostProcess.RunWithInputAsync(Cases.Runner, "check", "-", "foam rolling", "ice", "aspirin", "CBD", "diclofenac gel");

        result.ExitCode.Should().Be(0);
        InOneLine(result.Output).Should().Contain("Ice with compression: recommended")
            .And.Contain("NSAIDs (anti-inflammatory painkillers): the protocol advises against this")
            .And.Contain("do not stop it without asking them")
            .And.Contain("Foam rolling: not part of this protocol.")
            .And.Contain("CBD: not part of this protocol.");
        result.Output.Split("NSAIDs (anti-inflammatory painkillers): the protocol")
            .Should().HaveCount(2, "an NSAID by two names is one treatment");
    }

    [Fact]
    public async Task Json_tells_what_is_outside_and_what_is_said_of_a_name()
    {
        var result =
            await HostProcess.RunWithInputAsync(Cases.Runner, "check", "-", "paracetamol", "aspirin", "Paracetamol", "massage", "--json");

        result.ExitCode.Should().Be(0);
        using var document = JsonDocument.Parse(result.Output);
        document.RootElement.GetProperty("outside").EnumerateArray().Select(name => name.GetString())
            .Should().Equal("paracetamol", "massage");
        document.RootElement.GetProperty("verdicts").EnumerateArray().Select(verdict => verdict.GetProperty("treatment").GetString())
            .Should().Equal("nsaid");
        document.RootElement.GetProperty("remarks").EnumerateArray().Select(remark => remark.GetProperty("name").GetString())
            .Should().Equal("paracetamol", "aspirin", "massage");
    }

    [Fact]
    public async Task What_is_outside_does_not_hide_what_is_misspelt()
    {
        var result = await HostProcess.RunWithInputAsync(Cases.Runner, "check", "-", "paracetamol", "icee", "ibuprofin", "ice");

        result.ShouldBeRefused("'icee'. Did you mean 'ice'?", "'ibuprofin'. Did you mean 'ibuprofen'?");
        result.Error.Should().NotContain("paracetamol");
    }

    [Fact]
    public async Task What_is_typed_never_steers_the_terminal()
    {
        var result = await HostProcess.RunWithInputAsync(Cases.Runner, "check", "-", "massage\u001b[2\u202e");

        result.ExitCode.Should().Be(0);
        result.Output.Should().NotContainAny("\u001b", "\u202e").And.Contain("Massage\\u001b");
    }

    [Fact]
    public async Task What_could_still_rule_it_out_is_asked()
    {
        var result = await HostProcess
            .RunWithInputAsync("""{ "findings": { "kneecapPain": "yes", "takesWarfarin": "yes" } }""", "check", "-", "ibuprofen");

        InOneLine(result.Output).Should().Contain(AdviceTexts.English.Contraindication(Treatment.Nsaid, Finding.TakesWarfarin))
            .And.Contain("Ask yourself first: age; ");
    }

    [Fact]
    public async Task A_case_at_fault_is_refused() =>
        (await HostProcess.RunWithInputAsync("{}x", "check", "-", "nsaid")).ShouldBeRefused("standard input: $: ");

    private static string InOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
