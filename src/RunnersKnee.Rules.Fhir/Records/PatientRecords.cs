namespace RunnersKnee.Rules.Fhir;

/// <summary>What is known of a patient's record: each list as a search answered it, a Bundle, a single resource, or not at all.</summary>
/// <remarks>
/// A list that is null, failed (an OperationOutcome) or is a page of a larger one leaves questions open and is told as a gap.
/// </remarks>
public sealed record PatientRecords
{
    /// <summary>
    /// The patient's id on the server, without <c>Patient/</c>; what belongs to another is not read. Null where it is not known.
    /// </summary>
    public string? PatientId { get; init; }

    /// <summary>The patient.</summary>
    public Resource? Patient { get; init; }

    /// <summary>The conditions.</summary>
    public Resource? Conditions { get; init; }

    /// <summary>The allergies and intolerances.</summary>
    public Resource? Allergies { get; init; }

    /// <summary>The orders of medicines, with the medicines that they refer to.</summary>
    public Resource? MedicationRequests { get; init; }

    /// <summary>The statements on medicines that are taken, with the medicines that they refer to.</summary>
    public Resource? MedicationStatements { get; init; }

    /// <summary>The lists of which something could not be understood when they were parsed; none by default.</summary>
    public IReadOnlyCollection<RecordList> Damaged { get; init; } = [];

    internal Resource? this[RecordList list] => list switch
    {
        RecordList.Patient => Patient,
        RecordList.Conditions => Conditions,
        RecordList.Allergies => Allergies,
        RecordList.MedicationRequests => MedicationRequests,
        _ => MedicationStatements,
    };
}
