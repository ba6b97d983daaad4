using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RunnersKnee.Sample;

/// <summary>JSON on standard output: one document, one line.</summary>
internal static class JsonOutput
{
    // The same as the library's: UTF-8 for files and messages, in which only what JSON asks for is escaped.
    internal static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
