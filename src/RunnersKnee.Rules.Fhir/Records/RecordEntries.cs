namespace RunnersKnee.Rules.Fhir;

/// <summary>One list of a record, unpacked: its resources, and what is amiss with it as a whole.</summary>
internal sealed class RecordEntries
{
    private readonly Dictionary<string, Resource> _byReference = new(StringComparer.Ordinal);

    private RecordEntries(RecordList list) => List = list;

    internal RecordList List { get; }
    internal List<Resource> Resources { get; } = [];
    internal List<RecordGapReason> Gaps { get; } = [];

    /// <summary>Whether there is an entry that holds nothing that can be read.</summary>
    internal bool IsLost { get; private set; }

    internal static RecordEntries Of(RecordList list, Resource? answer)
    {
        var entries = new RecordEntries(list);
        switch (answer)
        {
            case null:
                entries.Gaps.Add(RecordGapReason.NotSent);
                break;
            case Bundle bundle:
                entries.Unpack(bundle);
                break;
            default:
                entries.Add(answer, fullUrl: null);
                break;
        }

        return entries;
    }

    /// <summary>Finds a resource that stands in the list by how others refer to it.</summary>
    internal Resource? Find(string reference) => _byReference.GetValueOrDefault(reference.Split("/_history/")[0]);

    private void Unpack(Bundle bundle)
    {
        try
        {
            foreach (var entry in bundle.Entry)
            {
                if (entry?.Resource is { } resource)
                    Add(resource, entry.FullUrl);
                else
                    Lose();
            }

            var matches = bundle.Entry.Count(entry => entry?.Search?.Mode is null or Bundle.SearchEntryMode.Match);
            if (bundle.Link.Any(link => link.Relation == "next") || bundle.Total > matches)
                Gaps.Add(RecordGapReason.Partial);
        }
        catch (Exception exception) when (FhirJson.IsOfDocument(exception))
        {
            Lose();
        }
    }

    private void Lose()
    {
        IsLost = true;
        Gaps.Add(RecordGapReason.Unreadable);
    }

    private void Add(Resource resource, string? fullUrl)
    {
        if (resource is OperationOutcome outcome)
        {
            if (outcome.Issue.Any(issue => issue.Severity is not (OperationOutcome.IssueSeverity.Information
                or OperationOutcome.IssueSeverity.Warning)))
            {
                Gaps.Add(RecordGapReason.Failed);
            }

            return;
        }

        Resources.Add(resource);
        if (RecordSubject.ReferenceTo(resource) is { } reference)
            _byReference[reference] = resource;
        if (fullUrl is not null)
            _byReference[fullUrl] = resource;
        if (!Expected(resource))
            Gaps.Add(RecordGapReason.Unreadable);
    }

    private bool Expected(Resource resource) => List switch
    {
        RecordList.Patient => resource is Patient,
        RecordList.Conditions => resource is Condition,
        RecordList.Allergies => resource is AllergyIntolerance,
        RecordList.MedicationRequests => resource is MedicationRequest or Medication,
        _ => resource is MedicationStatement or Medication,
    };
}
