using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace RunnersKnee.Sample;

/// <summary>Some lines that travel together: in a message, a line each, with its number before it.</summary>
internal sealed record Block(IReadOnlyList<Line> Lines)
{
    private const int MostLines = 100;

    /// <summary>Half of what a message may have; of this size are also the parts of answers that are longer.</summary>
    internal const int Room = 512 * 1024;

    /// <summary>False where a line is so long that it is alone.</summary>
    internal bool FitsInMessage => Lines.Sum(line => line.Utf8.Length) <= Room;

    /// <summary>Which lines they are, for people.</summary>
    internal string Span => string.Create(CultureInfo.InvariantCulture, $"{Lines[0].Number}-{Lines[^1].Number}");

    internal static async IAsyncEnumerable<Block> ReadAsync(LineReader reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        List<Line> lines = [];
        var length = 0;
        await foreach (var some in reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (var line in some)
            {
                if (lines.Count == MostLines || (lines.Count > 0 && length + line.Utf8.Length > Room))
                {
                    yield return new Block(lines);
                    lines = [];
                    length = 0;
                }

                lines.Add(line);
                length += line.Utf8.Length;
            }
        }

        if (lines.Count > 0)
            yield return new Block(lines);
    }

    internal ReadOnlyMemory<byte> ToUtf8()
    {
        var message = new ArrayBufferWriter<byte>();
        foreach (var line in Lines)
        {
            message.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{line.Number}\t")));
            message.Write(line.Utf8);
            message.Write("\n"u8);
        }

        return message.WrittenMemory;
    }

    /// <exception cref="FormatException">It is no block.</exception>
    internal static Block Read(ReadOnlySpan<byte> message)
    {
        List<Line> lines = [];
        while (!message.IsEmpty)
        {
            var end = message.IndexOf((byte)'\n');
            if (end < 0 || !Utf8Parser.TryParse(message, out long number, out var digits) || message[digits] != '\t')
                break;
            lines.Add(new Line(number, message[(digits + 1)..end].ToArray()));
            message = message[(end + 1)..];
        }

        return message.IsEmpty && lines.Count > 0 ? new Block(lines) : throw new FormatException("The message is no block of lines.");
    }
}
