namespace RunnersKnee.Rules.Json;

/// <summary>One fault of a document.</summary>
public sealed record DocumentError
{
    /// <summary>
    /// Where it is, as a JSON path: <c>$.age</c>, <c>$.treatments[0].outcome</c>, <c>$['odd name']</c>; <c>$</c> for the document as a
    /// whole.
    /// </summary>
    public required string Path { get; init; }

    /// <summary>
    /// What is wrong and what to do about it. What it quotes from the document is shortened, and written in ASCII with escapes,
    /// so that it is safe to show on a terminal.
    /// </summary>
    public required string Message { get; init; }

    /// <summary>Path and message, as one line.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
