using System.Text.RegularExpressions;
using RunnersKnee.Rules.Tests;

namespace RunnersKnee.Sample.Tests;

/// <summary>
/// The host on a terminal: <c>script</c> gives it one, 80 columns wide. Where there is no <c>script</c>, there is nothing to test with.
/// </summary>
public sealed partial class TerminalTests : IDisposable
{
    private const string Colour = "\u001b\\[[0-9;]+m";

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Colour_and_boxes_are_for_terminals()
    {
        var result = await OnTerminalAsync("$HOST");

        result?.Output.Should().MatchRegex(Colour).And.Contain("──").And.Contain("None of your answers is a warning sign");
        result?.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task No_colour_is_shown_where_none_is_wanted() =>
        (await OnTerminalAsync("$HOST", ("NO_COLOR", "1")))?.Output.Should().NotMatchRegex(Colour).And.Contain("──");

    [Fact]
    public async Task An_empty_wish_for_no_colour_is_none() =>
        (await OnTerminalAsync("$HOST", ("NO_COLOR", "")))?.Output.Should().MatchRegex(Colour);

    [Fact]
    public async Task A_terminal_that_can_do_nothing_gets_plain_text() =>
        (await OnTerminalAsync("$HOST", ("TERM", "dumb")))?.Output.Should().NotMatchRegex(Colour).And.NotContain("──");

    [Fact]
    public async Task Progress_is_shown_on_the_terminal_and_answers_stay_apart()
    {
        _folder.File("in.ndjson", string.Concat(Enumerable.Repeat(Cases.Runner + "\n", 3000)));

        var result = await OnTerminalAsync("$HOST batch in.ndjson --brief --output out.ndjson");

        result?.Output.Should().Contain("%").And.Contain("3000 good, 0 bad");
        if (result is not null)
            File.ReadLines(_folder.At("out.ndjson")).Should().HaveCount(3000).And.NotContain(line => line.Contains('\u001b'));
    }

    [Fact]
    public async Task Progress_is_not_shown_among_the_answers()
    {
        _folder.File("in.ndjson", Cases.Runner + "\n");

        (await OnTerminalAsync("$HOST batch in.ndjson --brief"))?.Output.Should().Contain("{\"id\":\"runner\"").And.NotContain("%");
    }

    public static TheoryData<string, int> Terminals => Effort.IsThorough
        ? new() { { "dumb", 40 }, { "dumb", 100 }, { "xterm-256color", 40 }, { "xterm-256color", 63 } }
        : new() { { "xterm-256color", 40 } };

    [Theory]
    [MemberData(nameof(Terminals))]
    public async Task No_line_is_wider_than_the_terminal(string terminal, int columns)
    {
        _folder.File("case.json", Cases.Runner.Replace("\"runner\"", $"\"{new string('r', 200)}\"", StringComparison.Ordinal));
        _folder.File("answers", "34\n5\nnone\n1 2 5\n" + new string('\n', 20));
        const string commands =
            "$HOST --help; $HOST check --help; $HOST advise case.json --why; $HOST check case.json nsaid surgery iceWithCompression; "

































                                                                                                                                                + "$HOST explain case.json dropSquat; $HOST rules; $HOST follow case.json case.json; $HOST interview < answers; $HOST interview < answers > new";

        var result = await OnTerminalAsync(commands, columns, ("TERM", terminal));
        if (result is null)
            return;
        string[] lines = [.. Escapes().Replace(result.Output, string.Empty).Split('\n').Select(line => line.TrimEnd('\r'))];
        lines.Should().HaveCountGreaterThan(500).And.OnlyContain(line => line.Length <= columns);
        lines.Max(line => line.Length).Should().Be(columns, "what there is is used");
    }

    private Task<HostResult?> OnTerminalAsync(string commandLine, params (string Name, string Value)[] environment) =>
        OnTerminalAsync(commandLine, columns: 80, environment);

    private async Task<HostResult?> OnTerminalAsync(string commandLine, int columns, params (string Name, string Value)[] environment)
    {
        if (!File.Exists("/usr/bin/script"))
            return null;
        return await HostProcess.RunInShellAsync(
            _folder.Path, $"script -qec 'stty cols {columns}; {commandLine}' /dev/null", [("TERM", "xterm-256color"), .. environment]);
    }

    [GeneratedRegex("\u001b(\\[[0-9;?]*[a-zA-Z]|=)")]
    private static partial Regex Escapes();
}
