namespace RunnersKnee.Rules.Records;

/// <summary>Writes a record as JSON, and reads it back.</summary>
/// <remarks>
/// The document has four members: <c>case</c>, as a case is written; <c>guidelineAdditions</c>; <c>knowledge</c>, with version and
/// hash; and <c>advice</c>, written in full. Its case is read as strictly as by <see cref="CaseJson"/>; in its advice, properties
/// that this version does not know are passed over. All members are safe to call from many threads at once.
/// </remarks>
public static class RecordJson
{
    /// <summary>The most bytes that a document may have: 4 MiB.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    /// <summary>The JSON of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="indented">Whether to spread it over lines for a reader; by default it is one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static string Write(AdviceRecord record, bool indented = false) => JsonOutput.Write(record, indented);

    /// <summary>Reads a record from text.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="RecordFormatException">The document is not a record; the exception names every fault.</exception>
    public static AdviceRecord Read(string json)
    {
        var result = TryRead(json);
        return result.Record ?? throw new RecordFormatException(result.Errors);
    }

    /// <summary>Reads a record from text, without an exception for a document that is not one.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The record, or every fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static RecordReadResult TryRead(string json)
    {
        ArgumentNullException.ThrowIfNull(json);

        // What is left out of a text that is too long does not matter: it is refused for its length.
        return TryRead(Encoding.UTF8.GetBytes(json[..Math.Min(json.Length, MaxBytes + 1)]));
    }

    /// <summary>Reads a record from UTF-8, without an exception for a document that is not one.</summary>
    /// <param name="utf8">The document; a byte-order mark is accepted.</param>
    /// <returns>The record, or every fault.</returns>
    public static RecordReadResult TryRead(ReadOnlyMemory<byte> utf8) => RecordReader.Read(utf8);
}
