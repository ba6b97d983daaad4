using System.Buffers;
using System.Text.Encodings.Web;

namespace RunnersKnee.Rules;

/// <summary>Reads and writes an advice as JSON.</summary>
/// <remarks>
/// <para>
/// Property names are in camelCase, enums are codes, empty lists are written; <c>id</c>, <c>liftedWhen</c>, <c>dose</c>,
/// <c>citation</c>, <c>nextQuestions</c>, <c>complete</c>, <c>withheldBy</c>, <c>local</c> and <c>degraded</c> are left out where there is
/// none. Reading what was written in full gives an equal advice.
/// </para>
/// <para>
/// What is absent in an advice that is read is unknown, never none: <see cref="Advice.OpenWarningSigns"/>, <see cref="Advice.Running"/>,
/// <see cref="Advice.Language"/>, names and <see cref="Recommendation.InUse"/> are then null, and a document that lacks anything else is
/// refused. Properties of a later version are passed over. An item that is there twice is refused.
/// </para>
/// <para>
/// Letters of all languages are written as they are, and so are quotes in texts: the JSON is for UTF-8 files and messages.
/// Control characters, and those that turn the direction of writing, are escaped. Before it is put inside an HTML page, it has
/// to be encoded for HTML.
/// </para>
/// <para>
/// An advice that a web host returns is written alike with the default options for the web, but for escapes that mean the same;
/// a converter that a host adds for all enums would change its codes.
/// </para>
/// <para>No reflection is used. All members are safe to call from many threads at once.</para>
/// </remarks>
public static class AdviceJson
{
    /// <summary>The most bytes that a document may have: 4 MiB.</summary>
    public const int MaxBytes = DocumentReader.MaxBytes;

    private const string Document = "advice";

    /// <summary>Escapes as this class does, for documents of a host's own that hold parts of a case or an advice.</summary>
    public static JavaScriptEncoder Encoder => JsonOutput.Encoder;

    /// <summary>Reads an advice from UTF-8.</summary>
    /// <param name="utf8">The document, as written in full; a byte-order mark is accepted.</param>
    /// <exception cref="DocumentFormatException">The document is not an advice; the exception has every fault.</exception>
    public static Advice Read(ReadOnlySpan<byte> utf8) => TryRead(utf8).ValueOrThrow(Document);

    /// <summary>Reads an advice from text.</summary>
    /// <param name="json">The document, as written in full.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="DocumentFormatException">The document is not an advice; the exception has every fault.</exception>
    public static Advice Read(string json) => TryRead(json).ValueOrThrow(Document);

    /// <summary>Reads an advice from a stream of UTF-8, to its end.</summary>
    /// <param name="utf8">The stream; it is left open.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="DocumentFormatException">The document is not an advice; the exception has every fault.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public static async Task<Advice> ReadAsync(Stream utf8, CancellationToken cancellationToken = default) =>
        (await TryReadAsync(utf8, cancellationToken).ConfigureAwait(false)).ValueOrThrow(Document);

    /// <summary>Reads an advice from UTF-8, without an exception for a document that is not one.</summary>
    /// <param name="utf8">The document, as written in full; a byte-order mark is accepted.</param>
    /// <returns>The advice, or every fault.</returns>
    public static ReadResult<Advice> TryRead(ReadOnlySpan<byte> utf8) =>
        new DocumentReader("an advice").Read(utf8, (reader, root) => (reader.ReadAdvice(root, "$"), DocumentReader.IdIn(root)));

    /// <summary>Reads an advice from text, without an exception for a document that is not one.</summary>
    /// <param name="json">The document, as written in full.</param>
    /// <returns>The advice, or every fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ReadResult<Advice> TryRead(string json) => TryRead(DocumentText.Utf8(json, MaxBytes));

    /// <summary>Reads an advice from a stream of UTF-8, to its end, without an exception for a document that is not one.</summary>
    /// <param name="utf8">The stream; it is left open. No more than <see cref="MaxBytes"/> and one byte are taken from it.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The advice, or every fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public static async Task<ReadResult<Advice>> TryReadAsync(Stream utf8, CancellationToken cancellationToken = default) =>
        TryRead((await DocumentText.ReadAsync(utf8, MaxBytes, cancellationToken).ConfigureAwait(false)).Span);

    /// <summary>The JSON of an advice.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="indented">Whether to spread it over lines for a reader; by default it is one line.</param>
    /// <param name="detail">How much of it is written; everything by default. What is written in brief cannot be read back.</param>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="detail"/> is not a member of <see cref="AdviceDetail"/>.</exception>
    public static string Write(Advice advice, bool indented = false, AdviceDetail detail = AdviceDetail.Full) =>
        JsonOutput.Write(advice, indented, detail);

    /// <summary>The JSON of one verdict, as it stands in an advice.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="indented">Whether to spread it over lines for a reader; by default it is one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="verdict"/> is null.</exception>
    public static string WriteVerdict(TreatmentVerdict verdict, bool indented = false) => JsonOutput.Write(verdict, indented);

    /// <summary>Writes an advice to a buffer, on one line, without a line end.</summary>
    /// <param name="output">Takes the UTF-8.</param>
    /// <param name="advice">The advice.</param>
    /// <param name="detail">How much of it is written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="advice"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="detail"/> is not a member of <see cref="AdviceDetail"/>.</exception>
    public static void Write(IBufferWriter<byte> output, Advice advice, AdviceDetail detail)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(advice);
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = Encoder, SkipValidation = true });
        JsonSerializer.Serialize(writer, advice, JsonOutput.ToWrite<Advice>(detail));
    }
}
