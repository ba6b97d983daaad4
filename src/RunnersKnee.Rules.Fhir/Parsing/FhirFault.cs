namespace RunnersKnee.Rules.Fhir;

/// <summary>One fault of a document.</summary>
public sealed record FhirFault
{
    /// <summary>
    /// Where it is, as a FHIRPath: <c>QuestionnaireResponse.item[0].answer[0].value</c>; in a request of CDS Hooks as a JSON path:
    /// <c>$.context.patientId</c>.
    /// </summary>
    public required string Path { get; init; }

    /// <summary>
    /// What is wrong and what to do about it. What it quotes from the document is shortened, and written in ASCII with escapes.
    /// </summary>
    public required string Message { get; init; }

    /// <summary>Path and message, as one line.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
