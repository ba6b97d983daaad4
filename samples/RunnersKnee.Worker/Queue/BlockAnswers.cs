using System.Buffers;

namespace RunnersKnee.Sample;

/// <summary>The answers to a block, as whole lines of UTF-8.</summary>
internal sealed record BlockAnswers(ReadOnlyMemory<byte> Utf8, BatchCounts Counts)
{
    internal static BlockAnswers To(Block block, LineAdvisor advisor)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var counts = advisor.Answer(block.Lines, buffer, CancellationToken.None);
        return new BlockAnswers(buffer.WrittenMemory, counts);
    }
}
