namespace RunnersKnee.Rules.WhatIf;

/// <summary>Reads and writes an explanation as JSON.</summary>
/// <remarks>
/// Reading what was written gives an equal explanation; properties of a later version are passed over. All members are safe to call from
/// many threads at once.
/// </remarks>
public static class ExplanationJson
{
    /// <summary>Reads an explanation from text.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="DocumentFormatException">The document is not an explanation; the exception has every fault.</exception>
    public static Explanation Read(string json) => TryRead(json).ValueOrThrow("explanation");

    /// <summary>Reads an explanation from text, without an exception for a document that is not one.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The explanation, or every fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ReadResult<Explanation> TryRead(string json) =>
        new DocumentReader("an explanation").Read<Explanation>(
            DocumentText.Utf8(json, DocumentReader.MaxBytes), (reader, root) => (reader.ReadPart<Explanation>(root, "$"), null));

    /// <summary>The JSON of an explanation.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="indented">Whether to spread it over lines for a reader; by default it is one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is null.</exception>
    public static string Write(Explanation explanation, bool indented = false) => JsonOutput.Write(explanation, indented);
}
