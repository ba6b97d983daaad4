namespace RunnersKnee.Rules;

/// <summary>Reads and writes a case as JSON.</summary>
/// <remarks>
/// <para>
/// Reading is strict, because a misspelt answer must never pass for one that was not given. A document is refused for: an
/// unknown property, finding, treatment, step, answer or outcome (codes are case-sensitive); a wrong type; null; an age
/// outside 0–120 or not written as a whole number (34.0, 3.4e1, -0 and "34" are refused); an id that is not 1–200 characters
/// (counted in code points) or holds half a surrogate pair; a tried treatment without treatment or outcome; a property,
/// finding, treatment or step named twice; malformed JSON (comments, trailing commas, anything after the object, invalid
/// UTF-8, more than 16 levels); a top level that is not an object; more than <see cref="MaxBytes"/>. All faults are told
/// at once. A byte-order mark at the beginning is accepted; a treatment may be named repeatedly under considering.
/// </para>
/// <para>
/// Time and memory are linear in the length of the document, whatever it holds. All members are safe to call from many threads at once.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var result = CaseJson.TryRead(body);
/// if (!result.IsValid) // "$.findings.kneecapPian": [ "Unknown finding 'kneecapPian'. Did you mean 'kneecapPain'?" ]
///     return Results.ValidationProblem(result.ToDictionary());
/// var advice = advisor.Advise(result.Value);
/// </code>
/// </example>
public static class CaseJson
{
    /// <summary>The most bytes that a document may have: 1 MiB.</summary>
    public const int MaxBytes = 1024 * 1024;

    private const string Document = "case";

    /// <summary>Reads a case from UTF-8.</summary>
    /// <param name="utf8">The document.</param>
    /// <exception cref="DocumentFormatException">The document is not a case; the exception has every fault.</exception>
    public static KneeCase Read(ReadOnlySpan<byte> utf8) => TryRead(utf8).ValueOrThrow(Document);

    /// <summary>Reads a case from text.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="DocumentFormatException">The document is not a case; the exception has every fault.</exception>
    public static KneeCase Read(string json) => TryRead(json).ValueOrThrow(Document);

    /// <summary>Reads a case from a stream of UTF-8, to its end.</summary>
    /// <param name="utf8">The stream; it is left open.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="DocumentFormatException">The document is not a case; the exception has every fault.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public static async Task<KneeCase> ReadAsync(Stream utf8, CancellationToken cancellationToken = default) =>
        (await TryReadAsync(utf8, cancellationToken).ConfigureAwait(false)).ValueOrThrow(Document);

    /// <summary>Reads a case from UTF-8, without an exception for a document that is not one.</summary>
    /// <param name="utf8">The document.</param>
    /// <returns>The case, or every fault.</returns>
    public static ReadResult<KneeCase> TryRead(ReadOnlySpan<byte> utf8) => CaseReader.Read(utf8);

    /// <summary>Reads a case from text, without an exception for a document that is not one.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The case, or every fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ReadResult<KneeCase> TryRead(string json) => CaseReader.Read(DocumentText.Utf8(json, MaxBytes));

    /// <summary>Reads a case from a stream of UTF-8, to its end, without an exception for a document that is not one.</summary>
    /// <param name="utf8">The stream; it is left open. No more than <see cref="MaxBytes"/> and one byte are taken from it.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The case, or every fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public static async Task<ReadResult<KneeCase>> TryReadAsync(Stream utf8, CancellationToken cancellationToken = default) =>
        CaseReader.Read((await DocumentText.ReadAsync(utf8, MaxBytes, cancellationToken).ConfigureAwait(false)).Span);

    /// <summary>Writes a case as JSON; what is not told is left out.</summary>
    /// <param name="kneeCase">The case.</param>
    /// <param name="indented">Whether to spread it over lines for a reader; by default it is one line.</param>
    /// <returns>The document; reading it gives an equal case.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kneeCase"/> is null.</exception>
    public static string Write(KneeCase kneeCase, bool indented = false) => JsonOutput.Write(kneeCase, indented);
}
