namespace RunnersKnee.Rules.Records;

/// <summary>Reads and writes a record as JSON.</summary>
/// <remarks>
/// <para>
/// The document has these members: <c>format</c>, the number of this form, <see cref="Format"/>; <c>day</c>, where the record has one;
/// <c>case</c>, as a case is written; <c>guidelineAdditions</c>; <c>knowledge</c>, with version and hash; and <c>advice</c>, written in
/// full. A document without a format was written before there was a second one, and is read as the first. One of a later format is
/// refused, for nobody knows what it leaves unsaid.
/// </para>
/// <para>
/// The case is read as strictly as by <see cref="CaseJson"/>, and the advice as by <see cref="AdviceJson"/>: what is absent is unknown,
/// never none. Members of a later version are passed over, in the record as in the advice, and the rest is kept; an unknown code is
/// refused, for without it the record would say something else. All members are safe to call from many threads at once.
/// </para>
/// </remarks>
public static class RecordJson
{
    /// <summary>The most bytes that a document may have: 4 MiB.</summary>
    public const int MaxBytes = DocumentReader.MaxBytes;

    /// <summary>The number of the form in which records are written, and the last one that is read: 1.</summary>
    public const int Format = 1;

    private const string Document = "record";

    /// <summary>Reads a record from UTF-8.</summary>
    /// <param name="utf8">The document; a byte-order mark is accepted.</param>
    /// <exception cref="DocumentFormatException">The document is not a record; the exception has every fault.</exception>
    public static AdviceRecord Read(ReadOnlySpan<byte> utf8) => TryRead(utf8).ValueOrThrow(Document);

    /// <summary>Reads a record from text.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="DocumentFormatException">The document is not a record; the exception has every fault.</exception>
    public static AdviceRecord Read(string json) => TryRead(json).ValueOrThrow(Document);

    /// <summary>Reads a record from a stream of UTF-8, to its end.</summary>
    /// <param name="utf8">The stream; it is left open.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="DocumentFormatException">The document is not a record; the exception has every fault.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public static async Task<AdviceRecord> ReadAsync(Stream utf8, CancellationToken cancellationToken = default) =>
        (await TryReadAsync(utf8, cancellationToken).ConfigureAwait(false)).ValueOrThrow(Document);

    /// <summary>Reads a record from UTF-8, without an exception for a document that is not one.</summary>
    /// <param name="utf8">The document; a byte-order mark is accepted.</param>
    /// <returns>The record, or every fault.</returns>
    public static ReadResult<AdviceRecord> TryRead(ReadOnlySpan<byte> utf8) => RecordReader.Read(utf8);

    /// <summary>Reads a record from text, without an exception for a document that is not one.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The record, or every fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ReadResult<AdviceRecord> TryRead(string json) => TryRead(DocumentText.Utf8(json, MaxBytes));

    /// <summary>Reads a record from a stream of UTF-8, to its end, without an exception for a document that is not one.</summary>
    /// <param name="utf8">The stream; it is left open. No more than <see cref="MaxBytes"/> and one byte are taken from it.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The record, or every fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public static async Task<ReadResult<AdviceRecord>> TryReadAsync(Stream utf8, CancellationToken cancellationToken = default) =>
        TryRead((await DocumentText.ReadAsync(utf8, MaxBytes, cancellationToken).ConfigureAwait(false)).Span);

    /// <summary>The JSON of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="indented">Whether to spread it over lines for a reader; by default it is one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static string Write(AdviceRecord record, bool indented = false) => JsonOutput.Write(record, indented);

    /// <summary>The JSON of a follow-up.</summary>
    /// <param name="followUp">The follow-up.</param>
    /// <param name="indented">Whether to spread it over lines for a reader; by default it is one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="followUp"/> is null.</exception>
    public static string WriteFollowUp(FollowUp followUp, bool indented = false) => JsonOutput.Write(followUp, indented);

    /// <summary>The JSON of a replay.</summary>
    /// <param name="replay">The replay.</param>
    /// <param name="indented">Whether to spread it over lines for a reader; by default it is one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="replay"/> is null.</exception>
    public static string WriteReplay(Replay replay, bool indented = false) => JsonOutput.Write(replay, indented);
}
