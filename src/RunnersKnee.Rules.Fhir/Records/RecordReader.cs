namespace RunnersKnee.Rules.Fhir;

/// <summary>Reads facts from a patient's record.</summary>
/// <remarks>
/// Read leniently: what is malformed in one place does not hide what stands in another, but is told as a gap. Absence is never a no.
/// Safe for use by many threads at once.
/// </remarks>
public static class RecordReader
{
    private static readonly RecordList[] Lists = Enum.GetValues<RecordList>();

    /// <summary>Reads a record.</summary>
    /// <param name="records">The lists of the record.</param>
    /// <param name="today">The day on which the age is wanted.</param>
    /// <param name="codes">The table of codes; <see cref="RecordCodes.Default"/> where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    public static RecordFacts Read(PatientRecords records, DateOnly today, RecordCodes? codes = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        var reading = new Reading(today, codes ?? RecordCodes.Default);
        foreach (var list in records.Damaged)
            reading.AddGap(list, RecordGapReason.Unreadable);
        foreach (var list in Lists)
            reading.Read(RecordEntries.Of(list, records[list]), records.PatientId ?? records.Patient?.Id);
        return new RecordFacts { Facts = reading.Facts.AsReadOnly(), Gaps = [.. reading.Gaps.Distinct()] };
    }

    private sealed class Reading(DateOnly today, RecordCodes codes)
    {
        private readonly MedicineFacts _medicines = new(codes);

        internal List<RecordFact> Facts { get; } = [];
        internal List<RecordGap> Gaps { get; } = [];

        internal void Read(RecordEntries entries, string? patientId)
        {
            foreach (var reason in entries.Gaps)
                AddGap(entries.List, reason);
            foreach (var resource in entries.Resources)
                ReadResource(entries, resource, patientId);
        }

        private void ReadResource(RecordEntries entries, Resource resource, string? patientId)
        {
            try
            {
                if (RecordSubject.IsOther(resource, patientId))
                    AddGap(entries.List, RecordGapReason.OtherPatient, resource);
                else
                    Facts.AddRange(FactsOf(entries, resource));
            }
            catch (Exception exception) when (FhirJson.IsOfDocument(exception))
            {
                // Firely keeps what it could not read until it is asked for.
                AddGap(entries.List, RecordGapReason.Unreadable, resource);
            }
        }

        private List<RecordFact> FactsOf(RecordEntries entries, Resource resource)
        {
            var facts = resource switch
            {
                Patient patient => AgeFact.Of(patient, today),
                Condition condition => ConditionFacts.Of(condition, codes),
                AllergyIntolerance allergy => AllergyFacts.Of(allergy, codes),
                MedicationRequest or MedicationStatement => _medicines.Of(resource, entries),
                _ => [],
            };
            if (facts is null)
                AddGap(entries.List, RecordGapReason.Unreadable, resource);
            return [.. (facts ?? []).Select(fact => fact with { List = entries.List, Reference = RecordSubject.ReferenceTo(resource) })];
        }

        internal void AddGap(RecordList list, RecordGapReason reason, Resource? resource = null) => Gaps.Add(
            new RecordGap { List = list, Reason = reason, Reference = resource is null ? null : RecordSubject.ReferenceTo(resource) });
    }
}
