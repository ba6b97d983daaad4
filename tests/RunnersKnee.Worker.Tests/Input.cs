using System.Text.RegularExpressions;

namespace RunnersKnee.Sample.Tests;

/// <summary>Cases in a file, and what <c>batch --brief</c> says to them.</summary>
internal sealed partial class Input : IDisposable
{
    private Input(string text)
    {
        File = Path.GetTempFileName();
        System.IO.File.WriteAllText(File, text);
    }

    internal string File { get; }

    internal static Input Of(string text) => new(text);

    /// <summary>The worked cases again and again, each line with an id of its own; now and then one that is no case.</summary>
    internal static Input OfCases(int count)
    {
        var cases = Repository.Read("tests/RunnersKnee.Rules.Tests/WorkedCases/cases.ndjson").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new Input(string.Concat(Enumerable.Range(1, count).Select(number =>
            (number % 997 == 0 ? "{\"age\":\"old\"}" : Id().Replace(cases[number % cases.Length], $"{{\"id\": \"{number}\"")) + "\n")));
    }

    internal Task<HostResult> BatchAsync() => HostProcess.RunAsync("RunnersKnee.Console.dll", "batch", "--brief", File);

    internal async Task<string> FeedAsync(NatsServer server)
    {
        var fed = await HostProcess.RunWorkerAsync(server, "feed", File);
        fed.ExitCode.Should().Be(0, "because of: {0}", fed.Error);
        return fed.Output.TrimEnd('\n');
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

    public void Dispose() => System.IO.File.Delete(File);

    [GeneratedRegex("^{\"id\": \"[^\"]*\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();
}
