using System.Runtime.Versioning;
using System.Text;

namespace RunnersKnee.Sample.Tests;

public sealed class WholeFileTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("out")]
    [InlineData("中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中")]
    public async Task It_takes_its_place_when_it_is_complete(string name)
    {
        var path = _folder.At(name);

        using (var file = await OpenAsync(path))
        {
            file.Write("one\n"u8);
            File.Exists(path).Should().BeFalse();
            file.Complete(replaces: false);
        }

        (await File.ReadAllTextAsync(path)).Should().Be("one\n");
        _folder.Partials.Should().BeEmpty();
    }

    [Fact]
    public async Task One_that_is_not_completed_leaves_nothing()
    {
        var path = _folder.File("out", "before");

        using (var file = await OpenAsync(path))
            file.Write("one\n"u8);

        (await File.ReadAllTextAsync(path)).Should().Be("before");
        _folder.Partials.Should().BeEmpty();
    }

    [Fact]
    public async Task What_was_written_is_kept_on_request_and_does_not_stand_in_the_way()
    {
        var path = _folder.At("out");

        string? kept;
        using (var file = await OpenAsync(path))
        {
            file.Keep().Should().BeNull("nothing was written");
            file.Write("one\n"u8);
            kept = file.Keep();
        }

        using (var again = await OpenAsync(path))
            again.Complete(replaces: false);
        (await File.ReadAllTextAsync(kept!)).Should().Be("one\n");
        File.Exists(path).Should().BeTrue();
    }

    [Fact]
    public async Task One_that_came_in_between_is_not_replaced_unless_it_may_be()
    {
        var path = _folder.At("out");
        using var file = await OpenAsync(path);
        _folder.File("out", "other");

        var complete = () => file.Complete(replaces: false);

        complete.Should().Throw<HostFaultException>().Which.ExitCode.Should().Be(74);
        (await File.ReadAllTextAsync(path)).Should().Be("other");
        file.Complete(replaces: true);
        (await File.ReadAllTextAsync(path)).Should().BeEmpty();
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task What_stands_behind_a_link_is_replaced_and_keeps_its_permissions()
    {
        const UnixFileMode OwnersAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var path = _folder.File("out", "before");
        File.SetUnixFileMode(path, OwnersAlone);
        var link = File.CreateSymbolicLink(_folder.At("link"), "out");

        using (var file = await OpenAsync(link.FullName))
        {
            File.GetUnixFileMode(_folder.Partials.Single()).Should().Be(OwnersAlone);
            file.Write("after"u8);
            file.Complete(replaces: true);
        }

        link.Refresh();
        link.LinkTarget.Should().Be("out");
        (await File.ReadAllTextAsync(path)).Should().Be("after");
        File.GetUnixFileMode(path).Should().Be(OwnersAlone);
    }

    [Fact]
    public async Task A_device_stays_a_device()
    {
        using (var file = await OpenAsync("/dev/null"))
        {
            file.Write("one\n"u8);
            file.Keep().Should().BeNull();
            file.Complete(replaces: true);
        }

        new FileInfo("/dev/null").Length.Should().Be(0);
    }

    [Fact]
    public async Task A_pipe_is_written_at_once()
    {
        var path = await Pipe.CreateAsync(_folder.At("pipe"));
        var reading = Task.Run(() => File.ReadAllText(path, Encoding.UTF8));

        using (var file = await OpenAsync(path))
        {
            file.Write("one\n"u8);
            file.Complete(replaces: true);
        }

        (await reading.WaitAsync(HostProcess.Limit)).Should().Be("one\n");
        Directory.GetFiles(_folder.Path).Should().Equal(path);
    }

    private static Task<WholeFile> OpenAsync(string path) => WholeFile.OpenAsync(path, CancellationToken.None);
}
