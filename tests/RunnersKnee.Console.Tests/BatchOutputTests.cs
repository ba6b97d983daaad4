namespace RunnersKnee.Sample.Tests;

public sealed class BatchOutputTests : IDisposable
{
    private readonly Folder _folder = new();
    private readonly string _input;

    public BatchOutputTests() => _input = _folder.File("in.ndjson", Cases.Runner + "\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Answers_go_to_the_file_and_replace_what_was_there()
    {
        var output = _folder.File("out.ndjson", new string('x', 100_000));

        var result = await HostProcess.RunAsync("batch", _input, "--output", output);

        result.Should().Be(new HostResult(0, string.Empty, "1 good, 0 bad\n"));
        (await File.ReadAllTextAsync(output))
            .Should().Be(AdviceJson.Write(new RunnersKneeAdvisor().Advise(CaseJson.Read(Cases.Runner))) + "\n");
    }

    [Theory]
    [InlineData("batch in.ndjson --output in.ndjson")]
    [InlineData("batch in.ndjson --output ./sub/../in.ndjson")]
    [InlineData("batch in.ndjson --output symbolic.ndjson")]
    [InlineData("batch symbolic.ndjson --output in.ndjson")]
    [InlineData("batch in.ndjson --output hard.ndjson")]
    [InlineData("batch in.ndjson --output linked/in.ndjson")]
    [InlineData("batch - --output hard.ndjson < in.ndjson")]
    [InlineData("batch - --output linked/in.ndjson < in.ndjson")]
    public async Task The_input_is_refused_as_output_under_any_name(string commandLine)
    {
        Directory.CreateDirectory(_folder.At("sub"));
        File.CreateSymbolicLink(_folder.At("symbolic.ndjson"), "in.ndjson");
        Directory.CreateSymbolicLink(_folder.At("linked"), _folder.Path);
        await HostProcess.RunInShellAsync(_folder.Path, "ln in.ndjson hard.ndjson");

        (await HostProcess.RunInShellAsync(_folder.Path, $"$HOST {commandLine}")).ShouldBeRefused("is the input itself", "--output");
        (await File.ReadAllTextAsync(_input)).Should().Be(Cases.Runner + "\n");
    }

    [Theory]
    [InlineData("in.ndjson")]
    [InlineData("hard.ndjson")]
    public async Task The_input_is_refused_as_standard_output(string name)
    {
        await HostProcess.RunInShellAsync(_folder.Path, "ln in.ndjson hard.ndjson");

        (await HostProcess.RunInShellAsync(_folder.Path, $"$HOST batch in.ndjson >> {name}"))
            .ShouldBeRefused("standard output: is the input itself", "Send it to another file.");
        (await File.ReadAllTextAsync(_input)).Should().Be(Cases.Runner + "\n");
    }

    [Fact]
    public async Task A_copy_of_the_input_is_another_file()
    {
        var copy = _folder.File("copy.ndjson", Cases.Runner + "\n");

        (await HostProcess.RunAsync("batch", _input, "--output", copy)).ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("none/out.ndjson", "there is no such directory")]
    [InlineData(".", "is a directory")]
    public async Task An_output_that_cannot_be_written_is_named_with_a_remedy(string output, string words) =>
        (await HostProcess.RunInShellAsync(_folder.Path, $"$HOST batch in.ndjson --output {output}")).ShouldBeRefused($"{output}: ", words);

    [Fact]
    public async Task An_output_that_cannot_be_written_is_refused_before_anything_is_read() =>
        (await HostProcess.RunInShellAsync(_folder.Path, "mkfifo pipe; exec $HOST batch pipe --output none/out.ndjson"))
            .ShouldBeRefused("none/out.ndjson: ");

    [Fact]
    public async Task An_input_that_cannot_be_read_leaves_the_output_alone()
    {
        var output = _folder.File("out.ndjson", "kept");

        (await HostProcess.RunAsync("batch", _folder.At("none.ndjson"), "--output", output))
            .ShouldBeRefused("none.ndjson: there is no such file");
        (await HostProcess.RunAsync("batch", _folder.Path, "--output", output)).ShouldBeRefused("is a directory");
        (await File.ReadAllTextAsync(output)).Should().Be("kept");
    }

    [Fact]
    public async Task A_reader_that_has_had_enough_ends_the_run_quietly()
    {
        var result = await HostProcess
            .RunInShellAsync(_folder.Path, "yes '{}' 2> /dev/null | (timeout 30 $HOST batch - --brief; echo $? >&2) | head -n 2");

        result.Lines.Should().HaveCount(2);
        result.Error.Should().EndWith("141\n").And.NotContain("   at ");
    }
}
