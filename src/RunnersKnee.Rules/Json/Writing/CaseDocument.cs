namespace RunnersKnee.Rules;

/// <summary>The form of a case document: what is written, and what its JSON Schema says.</summary>
internal sealed record CaseDocument
{
    public string? Id { get; init; }
    public int? Age { get; init; }
    public IReadOnlyDictionary<Finding, Answer>? Findings { get; init; }
    public IReadOnlyList<TreatmentTried>? Treatments { get; init; }
    public IReadOnlyDictionary<TreatmentStep, StepOutcome>? Steps { get; init; }
    public IReadOnlyList<Treatment>? Considering { get; init; }

    internal static CaseDocument Of(KneeCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return new CaseDocument
        {
            Id = @case.Id,
            Age = @case.Age,
            Findings = @case.Findings.Count > 0 ? @case.Findings : null,
            Treatments = @case.Treatments.Count > 0 ? [.. @case.Treatments.Select(tried => new TreatmentTried { Treatment = tried.Key, Outcome = tried.Value })] : null,
            Steps = @case.Steps.Count > 0 ? @case.Steps : null,
            Considering = @case.Considered.Count > 0 ? @case.Considered : null,
        };
    }
}

/// <summary>An entry of a case document's treatments.</summary>
internal sealed record TreatmentTried
{
    public required Treatment Treatment { get; init; }
    public required TreatmentOutcome Outcome { get; init; }
}
