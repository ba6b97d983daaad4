namespace RunnersKnee.Rules.Json;

/// <summary>One fault of a case document.</summary>
/// <param name="Path">
/// Where it is, as a JSON path: <c>$.age</c>, <c>$.treatments[0].outcome</c>, <c>$['odd name']</c>; <c>$</c> for the document as a whole.
/// </param>
/// <param name="Message">
/// What is wrong and what to do about it. What it quotes from the document is shortened, and written in ASCII with escapes,
/// so that it is safe to show on a terminal.
/// </param>
public sealed record CaseError(string Path, string Message)
{
    /// <summary>Path and message, as one line.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
