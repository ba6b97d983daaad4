using System.Text;
using System.Text.Json;

namespace RunnersKnee.Sample.Tests;

public sealed class BatchTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_line_is_answered_in_its_place()
    {
        var input = _folder.File("in.ndjson", $"{Cases.Runner}\n{Cases.Emergency}\n{{}}\n");

        var result = await HostProcess.RunAsync("batch", input);

        result.ExitCode.Should().Be(0);
        result.Error.Should().Be("3 good, 0 bad\n");
        var advisor = new RunnersKneeAdvisor();
        string[] cases = [Cases.Runner, Cases.Emergency, "{}"];
        result.Output.Should().Be(string.Concat(cases.Select(json => AdviceJson.Write(advisor.Advise(CaseJson.Read(json))) + "\n")));
    }

    [Fact]
    public async Task Brief_and_guideline_are_the_librarys()
    {
        var result = await HostProcess.RunWithInputAsync(Cases.Runner, "batch", "-", "--brief", "--guideline");

        var advisor = new RunnersKneeAdvisor(new RunnersKneeOptions { GuidelineAdditions = true });
        result.Output.Should().Be(AdviceJson.Write(advisor.Advise(CaseJson.Read(Cases.Runner)), detail: AdviceDetail.Brief) + "\n");
    }

    [Fact]
    public async Task Questions_are_listed_on_request()
    {
        var result = await HostProcess.RunWithInputAsync(Cases.Runner, "batch", "-", "--questions", "2");

        var expected = new RunnersKneeAdvisor().Advise(CaseJson.Read(Cases.Runner), new AdviceRequest { Questions = 2 });
        result.Output.Should().Be(AdviceJson.Write(expected) + "\n");
        expected.NextQuestions.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_bad_line_becomes_an_error_in_its_place_and_the_run_goes_on()
    {
        const string Input = "\uFEFF{\"id\":\"first\"}\r\n\r\n \t \n{\"id\":\"x\",\"age\":\"old\"}\r\n{oops\n{\"id\":\"last\"}";

        var result = await HostProcess.RunWithInputAsync(Input, "batch", "-", "--brief");

        result.ExitCode.Should().Be(1);
        result.LastErrorLine.Should().Be("2 good, 2 bad");
        result.Lines.Should().HaveCount(4);
        result.Lines[0].Should().StartWith("""{"id":"first",""");
        result.Lines[1].Should().StartWith("""{"line":4,"id":"x","errors":[{"path":"$.age","message":""").And.EndWith("}]}");
        result.Lines[2].Should().StartWith("""{"line":5,"errors":[{"path":"$","message":""");
        result.Lines[3].Should().StartWith("""{"id":"last",""");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n \n")]
    [InlineData("\uFEFF")]
    public async Task Nothing_but_blank_lines_gives_nothing(string input) =>
        (await HostProcess.RunWithInputAsync(input, "batch", "-")).Should().Be(new HostResult(0, string.Empty, "0 good, 0 bad\n"));

    [Fact]
    public async Task A_line_over_the_limit_becomes_an_error_and_one_at_the_limit_does_not()
    {
        var fits = "{\"id\":\"fits\"" + new string(' ', CaseJson.MaxBytes - 13) + "}\r\n";
        var tooLong = "{\"id\":\"long\"" + new string(' ', 3 * CaseJson.MaxBytes) + "}\n";

        var result = await HostProcess.RunWithInputAsync(fits + tooLong + "{}", "batch", "-", "--brief");

        result.ExitCode.Should().Be(1);
        result.LastErrorLine.Should().Be("2 good, 1 bad");
        result.Lines[0].Should().StartWith("""{"id":"fits",""");
        result.Lines[1].Should().StartWith("""{"line":2,""").And.Contain("\"path\":\"$\"");
    }

    [Fact]
    public async Task Invalid_UTF8_and_null_bytes_are_bad_lines()
    {
        byte[] input = [.. "{\"id\":\""u8, 0xFF, .. "\"}\n"u8, 0, 0, .. "\n{}\n"u8];

        var result = await HostProcess.RunWithInputAsync(input, "batch", "-", "--brief");

        result.ExitCode.Should().Be(1);
        result.LastErrorLine.Should().Be("1 good, 2 bad");
        result.Lines.Select(line => JsonDocument.Parse(line).RootElement.TryGetProperty("errors", out _)).Should().Equal(true, true, false);
    }

    [Fact]
    public async Task What_has_arrived_is_answered_before_more_is_waited_for()
    {
        using var process = HostProcess.Start("batch", "-", "--brief");

        await process.StandardInput.WriteAsync("{\"id\":\"one\"}\n");
        await process.StandardInput.FlushAsync();
        var answer = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30));
        process.StandardInput.Close();

        answer.Should().StartWith("""{"id":"one",""");
        (await HostProcess.FinishAsync(process)).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Memory_does_not_grow_with_the_input_and_order_is_kept()
    {
        const int Count = 6_000;
        const int HeapLimit = 40 * 1024 * 1024;
        _folder.File("in.ndjson", string.Concat(Enumerable.Range(0, Count).Select(number =>
            $$$"""{"id":"{{{number}}}","age":{{{number % 100}}},"findings":{"kneecapPain":"yes","stairsPain":"yes"}}""" + "\n")));

        var result = await HostProcess.RunInShellAsync(
            _folder.Path, "exec $HOST batch in.ndjson --output out.ndjson", ("DOTNET_GCHeapHardLimit", $"0x{HeapLimit:x}"));

        result.Should().Be(new HostResult(0, string.Empty, $"{Count} good, 0 bad\n"));
        new FileInfo(_folder.At("out.ndjson")).Length.Should().BeGreaterThan(HeapLimit);
        var expected = 0;
        foreach (var line in File.ReadLines(_folder.At("out.ndjson"), Encoding.UTF8))
            line.Should().StartWith($$"""{"id":"{{expected++}}",""");
        expected.Should().Be(Count);
    }
}
