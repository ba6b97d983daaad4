namespace RunnersKnee.Rules.Json;

/// <summary>The form of a case document: what is written, and what its JSON Schema says. What is not told is left out.</summary>
internal sealed class CaseDocument(KneeCase told)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id => told.Id;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Age => told.Age;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<Finding, Answer>? Findings => told.Findings.Count > 0 ? told.Findings : null;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<TreatmentTried>? Treatments =>
        told.Treatments.Count > 0
            ? told.Treatments.Select(tried => new TreatmentTried { Treatment = tried.Key, Outcome = tried.Value })
            : null;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<TreatmentStep, StepOutcome>? Steps => told.Steps.Count > 0 ? told.Steps : null;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Treatment>? Considering => told.Considered.Count > 0 ? told.Considered : null;
}

/// <summary>An entry of a case document's treatments.</summary>
internal sealed record TreatmentTried
{
    public required Treatment Treatment { get; init; }
    public required TreatmentOutcome Outcome { get; init; }
}
