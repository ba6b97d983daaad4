using System.Text;

namespace RunnersKnee.Sample.Tests;

public sealed class LineReaderTests
{
    [Fact]
    public async Task Blank_lines_are_skipped_and_counted_however_they_end() =>
        (await ReadAsync("a\n\n\r\n \t\n\n\rb\n\nc")).Select(line => (line.Number, Encoding.UTF8.GetString(line.Utf8)))
            .Should().Equal((1, "a"), (6, "\rb"), (8, "c"));

    [Theory]
    [InlineData("{}", "\n", 0)]
    [InlineData("{}", "\r\n", 0)]
    [InlineData("{}", "", 0)]
    [InlineData("\uFEFF{}", "\r\n", 0)]
    [InlineData("", "\n", 0)]
    [InlineData("{}", "\n", 1)]
    [InlineData("{}", "\r\n", 1)]
    [InlineData("{}", "", 1)]
    [InlineData("\uFEFF{}", "\n", 1)]
    [InlineData("\uFEFF{}", "\r\n", 1)]
    [InlineData("\uFEFF{}", "\n", 9)]
    [InlineData("", "\n", 1)]
    public async Task A_line_padded_with_blanks_is_as_long_as_it_is(string text, string end, int beyond)
    {
        var padded = text + new string(' ', CaseJson.MaxBytes - text.TrimStart('\uFEFF').Length + beyond) + end;

        var lines = await ReadAsync(padded);

        if (beyond > 0)
            CaseJson.TryRead(lines.Should().ContainSingle().Subject.Utf8).Errors
                .Should().ContainSingle().Which.Message.Should().Contain("1 MiB");
        else if (text.Length == 0)
            lines.Should().BeEmpty("a line of blanks is blank");
        else
            CaseJson.TryRead(lines.Should().ContainSingle().Subject.Utf8).IsValid.Should().BeTrue();
    }

    [Fact]
    public async Task Of_a_line_that_is_too_long_only_so_much_is_kept_as_shows_it()
    {
        var lines = await ReadAsync(new string('x', 3 * CaseJson.MaxBytes) + "\n{}");

        lines.Select(line => (line.Number, line.Utf8.Length)).Should().Equal((1, CaseJson.MaxBytes + 5), (2, 2));
    }

    private static async Task<List<Line>> ReadAsync(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var all = new List<Line>();
        await foreach (var lines in new LineReader(stream).ReadAsync(CancellationToken.None))
            all.AddRange(lines);
        return all;
    }
}
