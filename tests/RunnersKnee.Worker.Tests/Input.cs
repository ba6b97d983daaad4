using System.CommandLine;
using System.Text.RegularExpressions;
using RunnersKnee.Rules.Tests;

namespace RunnersKnee.Sample.Tests;

/// <summary>Cases in a file, and what <c>batch --brief</c> says to them.</summary>
internal sealed partial class Input : IDisposable
{
    private static readonly int MostCases = Effort.IsThorough ? 10_000 : 2000;

    // What a batch says to the first lines does not depend on those after them, so one is enough for all inputs of cases.
    private static readonly Lazy<Task<HostResult>> BatchOfMost = new(async () =>
    {
        using var most = OfCases(MostCases);
        return await RunBatchAsync(most.File);
    });

    private readonly int? _cases;

    private Input(string text, int? cases)
    {
        _cases = cases;
        File = Path.GetTempFileName();
        System.IO.File.WriteAllText(File, text);
    }

    internal string File { get; }

    internal static Input Of(string text) => new(text, cases: null);

    /// <summary>The worked cases again and again, each line with an id of its own; now and then one that is no case.</summary>
    internal static Input OfCases(int count)
    {
        var cases =
            Repository.Read("tests/RunnersKnee.Rules.Tests/WorkedCases/cases.ndjson").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new Input(
            string.Concat(Enumerable.Range(1, count).Select(number =>
                (number % 997 == 0 ? "{\"age\":\"old\"}" : Id().Replace(cases[number % cases.Length], $"{{\"id\": \"{number}\"")) + "\n")),
            count);
    }

    internal async Task<HostResult> BatchAsync()
    {
        if (_cases is not { } count)
            return await RunBatchAsync(File);
        var lines = (await BatchOfMost.Value).Lines.Take(count).ToList();
        lines.Should().HaveCount(count);
        var bad = lines.Count(line => line.StartsWith("{\"line\":", StringComparison.Ordinal));
        return new HostResult(bad == 0 ? 0 : 1, string.Concat(lines.Select(line => line + "\n")), $"{count - bad} good, {bad} bad\n");
    }

    /// <summary>Feeds it with the command's own code; tests of feed itself run it as a process.</summary>
    internal async Task<string> FeedAsync(NatsServer server)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var exitCode = await FeedCommand.Create().Parse([File, "--server", server.Url])
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        exitCode.Should().Be(0, "because of: {0}", error);
        return output.ToString().TrimEnd();
    }

    /// <summary>Collects a run, which is to be what a batch says to the input, byte for byte.</summary>
    internal async Task ShouldBeAnsweredAsync(NatsServer server, string run)
    {
        var collected = await HostProcess.RunWorkerAsync(server, "collect", run, "--wait", "30");
        var batch = await BatchAsync();
        collected.Error.Should().Be(batch.Error);
        collected.ExitCode.Should().Be(batch.ExitCode);
        (collected.Output == batch.Output).Should().BeTrue("{0} lines came of {1}", collected.Lines.Length, batch.Lines.Length);
    }

    private static Task<HostResult> RunBatchAsync(string file) => HostProcess.RunAsync("RunnersKnee.Console.dll", "batch", "--brief", file);

    public void Dispose() => System.IO.File.Delete(File);

    [GeneratedRegex("^{\"id\": \"[^\"]*\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();
}
