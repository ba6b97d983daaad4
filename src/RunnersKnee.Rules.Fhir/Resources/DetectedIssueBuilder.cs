namespace RunnersKnee.Rules.Fhir;

/// <summary>Translates a verdict on an order into a DetectedIssue.</summary>
internal static class DetectedIssueBuilder
{
    internal static DetectedIssue Of(
        TreatmentVerdict verdict,
        ResourceReference order,
        ResourceReference? patient,
        IEnumerable<RecordFact> facts,
        DateTimeOffset? at,
        AdviceTexts texts) => new()
    {
        Language = texts.Language,
        Status = ObservationStatus.Preliminary,
        Code = new CodeableConcept(FhirSystems.Verdicts, Codes.Of(verdict.Verdict), verdict.Text),
        Severity = DetectedIssue.DetectedIssueSeverity.High,
        Patient = patient is null ? null : (ResourceReference)patient.DeepCopy(),
        Identified = at is { } time ? new FhirDateTime(time) : null,
        Implicated = [(ResourceReference)order.DeepCopy()],
        Detail = string.Join('\n', verdict.ContraindicatedBy
            .Select(finding => texts.Contraindication(verdict.Treatment, finding))
            .Prepend(verdict.Text)),
        Evidence =
        [
            .. facts
                .Where(fact => fact.Reference is not null && fact.Finding is { } finding && verdict.ContraindicatedBy.Contains(finding))
                .Select(fact => new DetectedIssue.EvidenceComponent
                {
                    Detail = [new ResourceReference { Reference = fact.Reference, Display = fact.Name }],
                }),
        ],
    };
}
