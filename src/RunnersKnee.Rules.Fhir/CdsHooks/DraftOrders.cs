namespace RunnersKnee.Rules.Fhir.CdsHooks;

/// <summary>The draft orders of a request, unpacked: those to judge, what the others tell, and what could not be read.</summary>
internal sealed record DraftOrders
{
    private static readonly MedicationRequest.MedicationrequestStatus?[] NotGiven =
    [
        MedicationRequest.MedicationrequestStatus.Cancelled,
        MedicationRequest.MedicationrequestStatus.Completed,
        MedicationRequest.MedicationrequestStatus.EnteredInError,
        MedicationRequest.MedicationrequestStatus.Stopped,
    ];

    /// <summary>Every draft of a medicine that can be read, whether it is judged or not.</summary>
    internal required IReadOnlyList<DraftOrder> Medicines { get; init; }

    /// <summary>Whether something of those to judge could not be read.</summary>
    internal required bool IsUnreadable { get; init; }

    /// <summary>A selection that is not among the drafts; null where there is none.</summary>
    internal string? Lacking { get; init; }

    internal static DraftOrders Of(CdsRequest request, RecordCodes codes)
    {
        var entries = RecordEntries.Of(RecordList.MedicationRequests, request.DraftOrders);
        if (request.Selections?.FirstOrDefault(reference => entries.Find(reference) is null) is { } lacking)
            return new DraftOrders { Medicines = [], IsUnreadable = false, Lacking = lacking };

        var selected = request.Selections?.Select(entries.Find).ToHashSet();
        var medicines = new List<DraftOrder>();
        var isUnreadable = request.AreDraftsDamaged || entries.IsLost;
        foreach (var resource in entries.Resources.Where(IsOrder))
        {
            var isJudged = selected?.Contains(resource) ?? true;
            switch (Read(resource, entries, isJudged, request.PatientId, codes))
            {
                case { } draft when draft.IsGiven:
                    medicines.Add(draft);
                    break;
                case null when isJudged:
                    isUnreadable = true;
                    break;
            }
        }

        return new DraftOrders { Medicines = medicines, IsUnreadable = isUnreadable };
    }

    /// <summary>Orders of medicines, and whatever FHIR R4 does not know: it may be one of another version.</summary>
    private static bool IsOrder(Resource resource) => resource is MedicationRequest || !ModelInfo.IsKnownResource(resource.TypeName);

    private static DraftOrder? Read(
        Resource resource, RecordEntries entries, bool isJudged, string patientId, RecordCodes codes)
    {
        try
        {
            if (resource is not MedicationRequest order || RecordSubject.IsOther(order, patientId))
                return null;
            var medicine = Medicine.Of(order, entries.Find);
            var isGiven = order.DoNotPerform != true && !NotGiven.Contains(order.Status);
            return MedicineMeaning.IsKnown(medicine, codes) || !isGiven
                ? new DraftOrder(medicine, RecordSubject.ReferenceTo(order), isJudged, isGiven)
                : null;
        }
        catch (Exception exception) when (FhirJson.IsOfDocument(exception))
        {
            return null;
        }
    }
}

/// <summary>One draft of a medicine.</summary>
internal sealed record DraftOrder(Medicine Medicine, string? Reference, bool IsJudged, bool IsGiven);
