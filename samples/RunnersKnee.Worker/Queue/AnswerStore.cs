using System.Buffers;
using System.Globalization;

namespace RunnersKnee.Sample;

/// <summary>
/// The answers to blocks, once each. Answers that are too long for a message stand in parts: these belong to one attempt, and count only
/// when its last message is the first that is kept under the block's name.
/// </summary>
internal sealed class AnswerStore(KeptStream kept)
{
    private const string Good = "Good", Bad = "Bad", Attempt = "Attempt", Parts = "Parts";

    internal async Task KeepAsync(string name, BlockAnswers answers)
    {
        var attempt = Guid.NewGuid().ToString("N");
        var rest = answers.Utf8;
        var parts = 0;
        for (; rest.Length > Block.Room; rest = rest[Block.Room..])
            await kept.KeepOnceAsync($"parts.{attempt}.{++parts}", rest[..Block.Room]).ConfigureAwait(false);
        await kept.KeepOnceAsync(
            $"answers.{name}",
            rest,
            (Good, Text(answers.Counts.Good)),
            (Bad, Text(answers.Counts.Bad)),
            (Attempt, attempt),
            (Parts, Text(parts)))
            .ConfigureAwait(false);
    }

    internal async Task<BlockAnswers?> FindAsync(string name, CancellationToken cancellationToken)
    {
        if (await kept.FindAsync($"answers.{name}", cancellationToken).ConfigureAwait(false) is not { Headers: { } headers } last)
            return null;
        var utf8 = new ArrayBufferWriter<byte>();
        for (var part = 1; part <= Number(Parts); part++)
            utf8.Write((await kept.FindAsync($"parts.{headers[Attempt]}.{part}", cancellationToken).ConfigureAwait(false))!.Value.Data);
        utf8.Write(last.Data);
        return new BlockAnswers(utf8.WrittenMemory, new BatchCounts(Number(Good), Number(Bad)));

        long Number(string header) => long.Parse(headers[header].ToString(), CultureInfo.InvariantCulture);
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
