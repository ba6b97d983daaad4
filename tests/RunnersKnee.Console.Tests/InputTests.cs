using System.Diagnostics;
using System.Security;

namespace RunnersKnee.Sample.Tests;

public sealed class InputTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<Exception, string> Faults => new()
    {
        { new FileNotFoundException(), "there is no such file. Check the name, or use - for standard input." },
        { new DirectoryNotFoundException(), "there is no such directory. Check the name, or create the directory first." },
        { new PathTooLongException(), "the name is too long. Choose a shorter one." },
        { new UnauthorizedAccessException(), "cannot be DONE: permission is denied. Check the file's permissions or choose another file." },
        { new SecurityException(), "cannot be DONE: permission is denied. Check the file's permissions or choose another file." },
        { new IOException("It\u001b broke."), "cannot be DONE (It\\u001b broke.). Check the file or choose another one." },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_is_wrong_with_a_file_is_told_with_its_name_and_a_remedy(Exception fault, string words)
    {
        FileFaults.Is(fault).Should().BeTrue();
        FileFaults.WhenReading("a\u001bfile", fault).Lines
            .Should().Equal("a\\u001bfile: " + words.Replace("DONE", "read", StringComparison.Ordinal));
        FileFaults.WhenWriting("a\u001bfile", fault).Lines
            .Should().Equal("a\\u001bfile: " + words.Replace("DONE", "written", StringComparison.Ordinal));
        FileFaults.WhenCompleting("file", fault).Should().Match<HostFaultException>(told => told.ExitCode == 74)
            .And.Subject.As<HostFaultException>().Lines
                .Should().Equal("file: " + words.Replace("DONE", "written", StringComparison.Ordinal));
    }

    [Fact]
    public void A_closed_output_and_a_fault_of_the_program_are_none_of_a_file()
    {
        FileFaults.Is(new OutputClosedException(new IOException())).Should().BeFalse();
        FileFaults.Is(new InvalidOperationException()).Should().BeFalse();
        FileFaults.WhenReading(_folder.Path, new UnauthorizedAccessException()).Message.Should().EndWith(": is a directory. Name a file.");
    }

    [Fact]
    public async Task An_empty_name_is_refused()
    {
        const string Told = "The name of a file is empty. Name a file, or - for standard input or output.";

        await FluentActions.Awaiting(() => Destination.ThrowIfSharedAsync([string.Empty], [], CancellationToken.None))
            .Should().ThrowAsync<HostFaultException>().WithMessage(Told);
        (await HostProcess.RunAsync("interview", "--record", string.Empty)).ShouldBeRefused(Told);
    }

    [Fact]
    public async Task A_file_is_opened_with_its_name_and_its_length()
    {
        await using var source = await InputSource.OpenAsync(_folder.File("case", "12345"), CancellationToken.None);

        source.Name.Should().Be(_folder.At("case"));
        source.Length.Should().Be(5);
        InputSource.FileBehind("case").Should().Be("case");
    }

    [Theory]
    [InlineData("none", "there is no such file*")]
    [InlineData("none/none", "there is no such directory*")]
    [InlineData(".", "is a directory*")]
    public async Task What_cannot_be_opened_is_told_with_its_name(string name, string words)
    {
        var path = _folder.At(name);

        await FluentActions.Awaiting(() => InputSource.OpenAsync(path, CancellationToken.None))
            .Should().ThrowAsync<HostFaultException>().WithMessage($"{path}: {words}");
    }

    [Fact]
    public async Task A_case_is_read_or_every_fault_is_told()
    {
        var bad = _folder.File("bad", """{"age":"x","findings":1}""");

        (await InputDocument.ReadCaseAsync(_folder.File("good", Cases.Runner), CancellationToken.None))
            .Should().Be(CaseJson.Read(Cases.Runner));
        (
            await FluentActions.Awaiting(() => InputDocument.ReadCaseAsync(bad, CancellationToken.None))
                .Should().ThrowAsync<HostFaultException>()).Which.Lines
            .Should().Equal(
                [
                    .. CaseJson.TryRead("""{"age":"x","findings":1}""").Errors.Select(error => $"{bad}: {error}"),
                    $"No advice was given. Mend {bad} and try again.",
                ]);
    }

    [Fact]
    public async Task A_read_that_fails_is_told_with_the_name() =>
        (
            await FluentActions.Awaiting(() => InputDocument.ReadCaseAsync("/proc/self/mem", CancellationToken.None))
                .Should().ThrowAsync<HostFaultException>())
            .Which.Message.Should().StartWith("/proc/self/mem: cannot be read (");

    [Fact]
    public async Task A_wait_for_the_other_end_of_a_pipe_can_be_ended()
    {
        var pipe = await Pipe.CreateAsync(_folder.At("pipe"));
        using var source = new CancellationTokenSource();
        var opening = InputSource.OpenAsync(pipe, source.Token);

        await source.CancelAsync();

        await FluentActions.Awaiting(() => opening.WaitAsync(HostProcess.Limit)).Should().ThrowAsync<OperationCanceledException>();

        // Both ends at once wait for nobody, and free whoever still does.
        using var ends = new FileStream(pipe, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
    }

    [Theory]
    [InlineData("same", "same", true)]
    [InlineData("same", "./sub/../same", true)]
    [InlineData("same", "symbolic", true)]
    [InlineData("symbolic", "same", true)]
    [InlineData("same", "hard", true)]
    [InlineData("same", "linked/same", true)]
    [InlineData("empty", "linked/empty", true)]
    [InlineData("empty", "sub/empty", false)]
    [InlineData("same", "copy", false)]
    [InlineData("same", "longer", false)]
    [InlineData("same", "none", false)]
    [InlineData("none", "linked/none", true)]
    [InlineData("/dev/null", "/dev/null", false)]
    [InlineData("loop", "same", false)]
    public async Task A_file_is_the_same_under_any_name(string input, string output, bool isSame)
    {
        Directory.CreateDirectory(_folder.At("sub"));
        foreach (var (name, content) in ((string, string)[])[("same", "12"), ("copy", "12"), ("longer", "123"), ("empty", ""), ("sub/empty", "")])
            _folder.File(name, content);
        File.CreateSymbolicLink(_folder.At("symbolic"), "same");
        Directory.CreateSymbolicLink(_folder.At("linked"), _folder.Path);
        File.CreateSymbolicLink(_folder.At("loop"), "loop");
        using var link = Process.Start("ln", [_folder.At("same"), _folder.At("hard")]);
        await link.WaitForExitAsync();

        SameFile.Is(_folder.At(input), _folder.At(output)).Should().Be(isSame);
    }

    [Fact]
    public void What_stands_behind_all_links_is_real()
    {
        File.CreateSymbolicLink(_folder.At("first"), "second");
        File.CreateSymbolicLink(_folder.At("second"), _folder.File("file", "1"));

        SameFile.Real(_folder.At("first")).Should().Be(_folder.At("file"));
    }

    [Theory]
    [InlineData("circle")]
    [InlineData("there/file")]
    public async Task Links_that_lead_round_in_a_circle_are_told(string name)
    {
        File.CreateSymbolicLink(_folder.At("circle"), "circle");
        Directory.CreateSymbolicLink(_folder.At("there"), "back/file");
        Directory.CreateSymbolicLink(_folder.At("back"), "there/file");
        var @case = _folder.File("case", Cases.Runner);

        (await HostProcess.RunAsync("advise", _folder.At(name), "--html", _folder.At("new"))).ShouldBeRefused($"{name}: cannot be read (");
        (await HostProcess.RunAsync("advise", @case, "--html", _folder.At(name))).ShouldBeRefused($"{name}: cannot be written (");
    }
}
