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
    public async Task An_interrupted_run_leaves_only_whole_lines(string signal, int exitCode)
    {
        var input = _folder.File("in.ndjson", string.Concat(Enumerable.Repeat(Cases.Runner + "\n", 50_000)));
        var output = new FileInfo(_folder.At("out.ndjson"));

        using var process = HostProcess.Start("batch", input, "--output", output.FullName);
        var finished = HostProcess.FinishAsync(process);
        for (; !finished.IsCompleted && output is not { Exists: true, Length: > 0 }; output.Refresh())
            await Task.Delay(20);
        await SignalAsync(process, signal);
        var result = await finished;

        result.ExitCode.Should().Be(exitCode);
        result.LastErrorLine.Should().MatchRegex("^Interrupted after a whole line. [0-9]+ good, 0 bad$");
        var text = await File.ReadAllTextAsync(output.FullName);
        text.Should().EndWith("\n");
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().NotBeEmpty();
        using var last = JsonDocument.Parse(lines[^1]);
        result.LastErrorLine.Should().Contain($" {lines.Length} good");
    }

    [Fact]
    public async Task Waiting_for_a_case_can_be_ended()
    {
        using var process = HostProcess.Start("advise", "-");
        await Task.Delay(1500);

        await SignalAsync(process, "INT");
        var result = await HostProcess.FinishAsync(process);

        result.Should().Be(new HostResult(130, string.Empty, string.Empty));
    }

    private static async Task SignalAsync(Process process, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await kill.WaitForExitAsync();
    }
}
