using System.Diagnostics;
using System.Text.Json;

namespace RunnersKnee.Sample.Tests;

public sealed class InterruptionTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 143)]
    public async Task An_interrupted_run_keeps_whole_lines_beside_the_file_and_says_where(string signal, int exitCode)
    {
        var output = _folder.File("out.ndjson", "kept");
        using var process = await StartEndlessBatchAsync(output);
        var finished = HostProcess.FinishAsync(process);

        await _folder.WaitForPartialAsync(length: 1);
        await SignalAsync(process, signal);
        var result = await finished;

        result.ExitCode.Should().Be(exitCode);
        var partial = _folder.Partials.Should().ContainSingle().Subject;
        var lines = await File.ReadAllLinesAsync(partial);
        result.LastErrorLine.Should().Be($"Interrupted after a whole line. {lines.Length} good, 0 bad, kept in {partial}");
        (await File.ReadAllTextAsync(partial)).Should().EndWith("\n");
        JsonDocument.Parse(lines[^1]).Dispose();
        (await File.ReadAllTextAsync(output)).Should().Be("kept");
    }

    [Fact]
    public async Task A_killed_run_leaves_nothing_in_the_place_of_the_file()
    {
        using var process = await StartEndlessBatchAsync(_folder.At("out.ndjson"));
        var finished = HostProcess.FinishAsync(process);

        await _folder.WaitForPartialAsync(length: 1);
        await SignalAsync(process, "KILL");

        (await finished).ExitCode.Should().Be(137);
        File.Exists(_folder.At("out.ndjson")).Should().BeFalse();
    }

    [Theory]
    [InlineData("INT", 130, "batch", "--output")]
    [InlineData("TERM", 143, "batch", "--output")]
    [InlineData("HUP", 143, "batch", "--output")]
    [InlineData("INT", 130, "advise", "--record")]
    [InlineData("TERM", 143, "advise", "--record")]
    [InlineData("HUP", 143, "advise", "--record")]
    public async Task Waiting_for_the_other_end_of_a_pipe_can_be_ended_and_leaves_nothing(
        string signal, int exitCode, string command, string option)
    {
        var pipe = await Pipe.CreateAsync(_folder.At("pipe"));
        using var process = HostProcess.Start(command, pipe, option, _folder.At("out"));

        await _folder.WaitForPartialAsync(length: 0);
        await SignalAsync(process, signal);

        (await HostProcess.FinishAsync(process)).ExitCode.Should().Be(exitCode);
        Directory.GetFiles(_folder.Path).Should().Equal(pipe);
    }

    [Theory]
    [InlineData("advise")]
    [InlineData("replay")]
    public async Task Waiting_for_a_case_can_be_ended(string command)
    {
        var pipe = await Pipe.CreateAsync(_folder.At("pipe"));
        using var process = HostProcess.Start(command, pipe);
        await using var silent = await Pipe.OpenForWritingAsync(pipe);

        await SignalAsync(process, "INT");

        (await HostProcess.FinishAsync(process)).Should().Be(new HostResult(130, string.Empty, string.Empty));
    }

    [Theory]
    [InlineData("INT", 0)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 143)]
    public async Task An_interview_that_is_interrupted_ends_cleanly(string signal, int exitCode)
    {
        using var process = HostProcess.Start("interview", "--record", _folder.At("record.json"), "--save", _folder.At("case.json"));
        while (await process.StandardError.ReadLineAsync().WaitAsync(HostProcess.Limit) is { } line
            && !line.StartsWith("About you (", StringComparison.Ordinal))
        {
        }

        await SignalAsync(process, signal);
        var result = await HostProcess.FinishAsync(process);

        result.ExitCode.Should().Be(exitCode);
        result.Output.Should().BeEmpty();
        result.Error.Should().EndWith("Ended. Nothing was kept.\n");
        Directory.GetFiles(_folder.Path).Should().BeEmpty();
    }

    /// <summary>A batch whose input never ends, so that it is under way whenever the signal comes.</summary>
    private async Task<Process> StartEndlessBatchAsync(string output)
    {
        var pipe = await Pipe.CreateAsync(_folder.At("pipe"));
        var process = HostProcess.Start("batch", pipe, "--brief", "--output", output);
        var input = await Pipe.OpenForWritingAsync(pipe);
        _ = Task.Run(async () =>
        {
            await using var _ = input;
            try
            {
                while (true)
                    await input.WriteAsync("{}\n"u8.ToArray());
            }
            catch (IOException)
            {
                // The host has ended.
            }
        });
        return process;
    }

    private static async Task SignalAsync(Process process, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await kill.WaitForExitAsync();
    }
}
