namespace RunnersKnee.Rules.Fhir.CdsHooks;

/// <summary>What of a record a service would like to be sent along.</summary>
internal static class Prefetch
{
    /// <summary>Stands for a list that was sent and could not be read.</summary>
    internal static readonly OperationOutcome Failed = new()
    {
        Issue =
        [
            new OperationOutcome.IssueComponent
            {
                Severity = OperationOutcome.IssueSeverity.Error,
                Code = OperationOutcome.IssueType.Invalid,
            },
        ],
    };

    internal static IReadOnlyDictionary<string, string> Queries { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [KeyOf(RecordList.Patient)] = "Patient/{{context.patientId}}",
        [KeyOf(RecordList.Conditions)] = "Condition?patient={{context.patientId}}",
        [KeyOf(RecordList.Allergies)] = "AllergyIntolerance?patient={{context.patientId}}",
        [KeyOf(RecordList.MedicationRequests)] =
            "MedicationRequest?patient={{context.patientId}}&status=active&_include=MedicationRequest:medication",
        [KeyOf(RecordList.MedicationStatements)] =
            "MedicationStatement?patient={{context.patientId}}&status=active&_include=MedicationStatement:medication",
    };

    internal static string KeyOf(RecordList list) => list switch
    {
        RecordList.Patient => "patient",
        RecordList.Conditions => "conditions",
        RecordList.Allergies => "allergies",
        RecordList.MedicationRequests => "medicationRequests",
        _ => "medicationStatements",
    };
}
