using System.Text;

namespace RunnersKnee.Sample.Tests;

public sealed class BlockTests
{
    [Fact]
    public void A_block_is_read_as_it_was_written()
    {
        Line[] lines = [new(7, "{}\r"u8.ToArray()), new(long.MaxValue, [0xFF, 0x09]), new(9, [])];

        var read = Block.Read(new Block(lines).ToUtf8().Span);

        read.Lines.Should().BeEquivalentTo(lines, options => options.WithStrictOrdering());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("{}\n")]
    [InlineData("1")]
    [InlineData("1\n")]
    [InlineData("1\t{}")]
    [InlineData("1\t{}\n2")]
    [InlineData("1 {}\n")]
    [InlineData("\t{}\n")]
    [InlineData("99999999999999999999\t{}\n")]
    public void What_is_no_block_is_refused(string message)
    {
        var read = () => Block.Read(Encoding.UTF8.GetBytes(message));

        read.Should().Throw<FormatException>().WithMessage("The message is no block of lines.");
    }

    [Theory]
    [InlineData(250, 10, new[] { 100, 100, 50 })]
    [InlineData(100, 1, new[] { 100 })]
    [InlineData(5, 200_000, new[] { 2, 2, 1 })]
    [InlineData(3, 600_000, new[] { 1, 1, 1 })]
    public async Task A_block_ends_after_100_lines_or_512_kB(int count, int length, int[] expected)
    {
        var text = string.Concat(Enumerable.Repeat(new string('x', length) + "\n", count));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));

        List<Block> blocks = [];
        await foreach (var block in Block.ReadAsync(new LineReader(stream), CancellationToken.None))
            blocks.Add(block);

        blocks.Select(block => block.Lines.Count).Should().Equal(expected);
        blocks.SelectMany(block => block.Lines).Select(line => line.Number)
            .Should().Equal(Enumerable.Range(1, count).Select(number => (long)number));
        blocks.Should().OnlyContain(block => block.FitsInMessage == (length <= Block.Room));
    }
}
