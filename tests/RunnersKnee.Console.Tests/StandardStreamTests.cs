using RunnersKnee.Rules.Tests;

namespace RunnersKnee.Sample.Tests;

/// <summary>
/// Standard streams that are closed or full: a documented exit code, words where there is somewhere to write them, and never a crash.
/// </summary>
public sealed class StandardStreamTests : IDisposable
{
    private readonly Folder _folder = new();

    public StandardStreamTests() => _folder.File("case.json", Cases.Runner);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("advise case.json >&-")]
    [InlineData("advise case.json --json > /dev/full")]
    [InlineData("rules >&-")]
    [InlineData("batch case.json >&-")]
    [InlineData("batch case.json > /dev/full")]
    [InlineData("--help > /dev/full")]
    public async Task An_output_that_takes_nothing_is_told(string commandLine) =>
        (await RunAsync(commandLine)).ShouldHaveFailed(74, "standard output: cannot be written");

    [Fact]
    public async Task A_closed_output_is_told_before_anything_is_read() =>
        (await RunAsync("batch pipe >&-", before: "mkfifo pipe;"))
            .ShouldHaveFailed(74, "standard output: cannot be written (it is closed)");

    public static IEnumerable<object[]> Answering =>
        new object[][] { ["batch case.json", 0], ["interview", 0], ["advise none.json", 2], ["advise case.json --json", 0] }.Some(oneOf: 2);

    [Theory]
    [MemberData(nameof(Answering))]
    public async Task An_error_output_that_takes_nothing_changes_nothing_else(string commandLine, int exitCode)
    {
        var read = await RunAsync(commandLine);

        (await RunAsync($"{commandLine} 2>&-")).Should().Be(new HostResult(exitCode, read.Output, string.Empty));
        (await RunAsync($"{commandLine} 2> /dev/full")).Should().Be(new HostResult(exitCode, read.Output, string.Empty));
    }

    [Fact]
    public async Task With_all_of_them_closed_a_file_is_still_written()
    {
        (await RunAsync("batch case.json --output out.ndjson <&- >&- 2>&-")).Should().Be(new HostResult(0, string.Empty, string.Empty));

        File.ReadLines(_folder.At("out.ndjson")).Should().ContainSingle();
    }

    [Theory]
    [InlineData("advise -", 2)]
    [InlineData("batch -", 0)]
    [InlineData("interview", 0)]
    public async Task A_closed_input_is_an_empty_one(string commandLine, int exitCode)
    {
        var closed = await RunAsync($"{commandLine} <&-");

        closed.ExitCode.Should().Be(exitCode);
        closed.Should().Be(await RunAsync($"{commandLine} < /dev/null"));
    }

    private Task<HostResult> RunAsync(string commandLine, string before = "") =>
        HostProcess.RunInShellAsync(_folder.Path, $"{before} exec $HOST {commandLine}");
}
