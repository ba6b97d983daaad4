namespace RunnersKnee.Rules.Fhir;

/// <summary>Whose a resource is, and how it is referred to.</summary>
internal static class RecordSubject
{
    /// <summary>
    /// Whether a resource says that it belongs to another patient. One that does not say whose it is was found by the patient.
    /// </summary>
    internal static bool IsOther(Resource resource, string? patientId)
    {
        if (patientId is null)
            return false;
        if (resource is Patient { Id: var id })
            return id is not null && id != patientId;
        return SubjectOf(resource)?.Reference is { Length: > 0 } subject && LastOf(subject) != patientId;
    }

    internal static string? ReferenceTo(Resource resource) => resource.Id is { } id ? $"{resource.TypeName}/{id}" : null;

    private static ResourceReference? SubjectOf(Resource resource) => resource switch
    {
        Condition condition => condition.Subject,
        AllergyIntolerance allergy => allergy.Patient,
        MedicationRequest request => request.Subject,
        MedicationStatement statement => statement.Subject,
        _ => null,
    };

    /// <summary>The id at the end of a reference: of <c>Patient/1</c>, of an address, of a version and of a UUID.</summary>
    private static string LastOf(string reference)
    {
        var unversioned = reference.Split("/_history/")[0];
        return unversioned[(unversioned.LastIndexOfAny(['/', ':']) + 1)..];
    }
}
