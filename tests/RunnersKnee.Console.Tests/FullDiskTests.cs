namespace RunnersKnee.Sample.Tests;

/// <summary>A disk that is full, by a limit to the size of files.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly Folder _folder = new();

    public FullDiskTests() => _folder.File("in.ndjson", string.Concat(Enumerable.Repeat(Cases.Runner + "\n", 500)));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_batch_keeps_the_whole_lines_that_fit_and_says_where()
    {
        var result = await RunAsync(blocks: 1024, "batch in.ndjson --brief --output out.ndjson");

        result.ShouldHaveFailed(74, "out.ndjson: cannot be written");
        var partial = _folder.Partials.Should().ContainSingle().Subject;
        var lines = await File.ReadAllLinesAsync(partial);
        lines.Length.Should().BeInRange(1, 499);
        lines.Should().OnlyContain(line => line.StartsWith('{') && line.EndsWith('}'));
        result.LastErrorLine.Should().Be($"Ended early. {lines.Length} good, 0 bad, kept in {partial}");
        File.Exists(_folder.At("out.ndjson")).Should().BeFalse();
    }

    [Fact]
    public async Task A_record_that_failed_does_not_block_its_retry()
    {
        _folder.File("case.json", Cases.Runner);

        (await RunAsync(blocks: 4, "advise case.json --json --record record.json")).ShouldHaveFailed(74, "record.json: cannot be written");

        Directory.GetFiles(_folder.Path, "*record*").Should().BeEmpty();
        (await HostProcess.RunInShellAsync(_folder.Path, "$HOST advise case.json --json --record record.json")).ExitCode.Should().Be(0);
    }

    // The limit is told as an error where its signal is ignored; the runtime is to map no memory by way of a file.
    private Task<HostResult> RunAsync(int blocks, string commandLine) =>
        HostProcess.RunInShellAsync(
            _folder.Path, $"trap '' XFSZ; ulimit -f {blocks}; exec $HOST {commandLine}", ("DOTNET_EnableWriteXorExecute", "0"));
}
