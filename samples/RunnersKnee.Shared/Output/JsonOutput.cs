using System.Buffers;
using System.Text;
using System.Text.Json;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>JSON on standard output: one document, one line.</summary>
internal static class JsonOutput
{
    internal static JsonWriterOptions Options { get; } = new() { Encoder = AdviceJson.Encoder };

    internal static void WriteLine(string json)
    {
        using var output = StandardStreams.OpenOutput();
        output.Write(Encoding.UTF8.GetBytes(json + "\n"));
    }

    /// <summary>A document of this host's own, put together from the library's parts.</summary>
    internal static string Create(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
