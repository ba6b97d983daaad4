using RunnersKnee.Rules.Tests;

namespace RunnersKnee.Sample.Tests;

/// <summary>No command writes over what it reads, nor two documents into one file, under whatever names.</summary>
public sealed class DestinationTests : IDisposable
{
    private readonly Folder _folder = new();

    public DestinationTests()
    {
        _folder.File("case.json", Cases.Runner);
        _folder.File("later.json", Cases.Emergency);
        Directory.CreateDirectory(_folder.At("sub"));
        File.CreateSymbolicLink(_folder.At("symbolic.json"), "case.json");
        Directory.CreateSymbolicLink(_folder.At("linked"), _folder.Path);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("advise case.json --html case.json", "--html")]
    [InlineData("advise case.json --html symbolic.json", "--html")]
    [InlineData("advise case.json --html hard.json", "--html")]
    [InlineData("advise case.json --html linked/case.json", "--html")]
    [InlineData("advise - --html hard.json < case.json", "--html")]
    [InlineData("advise case.json --record case.json", "--record")]
    [InlineData("interview --record case.json < case.json", "--record")]
    [InlineData("advise case.json >> case.json", "standard output")]
    [InlineData("advise - < case.json >> case.json", "standard output")]
    [InlineData("check case.json nsaid >> hard.json", "standard output")]
    [InlineData("explain case.json nsaid >> linked/case.json", "standard output")]
    [InlineData("follow later.json case.json >> case.json", "standard output")]
    [InlineData("replay case.json >> case.json", "standard output")]
    [InlineData("interview < case.json >> case.json", "standard output")]
    public async Task The_input_is_never_written_to(string commandLine, string named)
    {
        await RunAsync("ln case.json hard.json");

        (await RunAsync($"$HOST {commandLine}")).ShouldBeRefused("is the input itself", "nothing was read", named);

        (await File.ReadAllTextAsync(_folder.At("case.json"))).Should().Be(Cases.Runner);
        _folder.Partials.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--html new --record new", "--record")]
    [InlineData("--record new --html ./sub/../new", "--record")]
    [InlineData("--html linked/new --record new", "--record")]
    [InlineData("--html new --record linked/linked/new", "--record")]
    [InlineData("--html new > new", "standard output")]
    [InlineData("--html /dev/stdout > new", "standard output")]
    public async Task No_two_documents_go_into_one_file(string options, string named)
    {
        (await RunAsync($"$HOST advise case.json {options}")).ShouldBeRefused("is the file of --html as well", "nothing was read", named);

        (File.Exists(_folder.At("new")) ? await File.ReadAllTextAsync(_folder.At("new")) : string.Empty).Should().BeEmpty();
        _folder.Partials.Should().BeEmpty();
    }

    [Fact]
    public async Task Nothing_is_waited_for_before_it_is_refused()
    {
        using var process = HostProcess.Start("advise", "-", "--html", _folder.At("new"), "--record", _folder.At("new"));

        (await HostProcess.FinishAsync(process)).ShouldBeRefused("is the file of --html as well", "Name another file with --record.");
        (await RunAsync("mkfifo pipe; exec $HOST advise pipe --html pipe"))
            .ShouldBeRefused("pipe: is the input itself", "Name another file with --html.");
    }

    [Theory]
    [InlineData("advise case.json --html -", "--html takes the name of a file, not -.")]
    [InlineData("advise case.json --record -", "--record takes the name of a file, not -.")]
    [InlineData("interview --record -", "--record takes the name of a file, not -.")]
    [InlineData("advise case.json --html ''", "The name of a file is empty.")]
    public async Task A_dash_is_no_file_where_standard_output_is_taken(string commandLine, string words)
    {
        (await RunAsync($"$HOST {commandLine}")).ShouldBeRefused(words);

        File.Exists(_folder.At("-")).Should().BeFalse();
    }

    public static IEnumerable<object[]> Apart => new object[][]
    {
        ["advise case.json --html later.json > other"],
        ["interview < /dev/null > /dev/null"],
        ["advise case.json --html /dev/null > /dev/null"],
        ["advise case.json --html ./- --record new"],
        ["batch /dev/null > /dev/null"],
    }.Some(oneOf: 2);

    [Theory]
    [MemberData(nameof(Apart))]
    public async Task Different_files_and_devices_are_let_pass(string commandLine) =>
        (await RunAsync($"$HOST {commandLine}")).ExitCode.Should().Be(0);

    private Task<HostResult> RunAsync(string commandLine) => HostProcess.RunInShellAsync(_folder.Path, commandLine);
}
