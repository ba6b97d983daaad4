namespace RunnersKnee.Rules.Fhir.CdsHooks;

/// <summary>Reads a request: strictly what CDS Hooks asks for, leniently what a record holds.</summary>
internal static class CdsRequestReader
{
    private const int MaxDepth = 64;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = MaxDepth };

    /// <summary>The document as an object; null, with the fault, where it is none.</summary>
    internal static JsonDocument? Parse(string json, FaultList faults)
    {
        try
        {
            var document = JsonDocument.Parse(json, Strict);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return document;
            document.Dispose();
        }
        catch (JsonException)
        {
            // Told below.
        }

        faults.Add("$", "This is no JSON object that is well formed and names each property once.");
        return null;
    }

    internal static CdsRequest? Read(JsonElement root, string hook, FaultList faults)
    {
        if (Text(root, "hook", "$", faults) is { } called && called != hook)
            faults.Add("$.hook", $"This service answers {hook}.");
        if (Text(root, "hookInstance", "$", faults) is { } instance && !Guid.TryParse(instance, out _))
            faults.Add("$.hookInstance", "A UUID is needed.");
        if (!root.TryGetProperty("context", out var context) || context.ValueKind != JsonValueKind.Object)
        {
            faults.Add("$.context", "An object is needed.");
            return null;
        }

        var patientId = Text(context, "patientId", "$.context", faults);
        var selections = hook == KneeCdsHooks.OrderSelect ? Selections(context, faults) : null;
        var isDamaged = false;
        var drafts = hook == KneeCdsHooks.PatientView ? null : Drafts(context, faults, out isDamaged);
        var records = Records(root, patientId, faults);
        return faults.IsEmpty
            ? new CdsRequest
            {
                PatientId = patientId!,
                Selections = selections,
                DraftOrders = drafts,
                AreDraftsDamaged = isDamaged,
                Records = records,
            }
            : null;
    }

    internal static string? Text(JsonElement parent, string name, string path, FaultList faults)
    {
        if (parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            && value.GetString() is { Length: > 0 } text)
        {
            return text;
        }

        faults.Add($"{path}.{name}", "Text is needed.");
        return null;
    }

    private static List<string>? Selections(JsonElement context, FaultList faults)
    {
        if (context.TryGetProperty("selections", out var list) && list.ValueKind == JsonValueKind.Array
            && list.EnumerateArray().All(reference => reference.ValueKind == JsonValueKind.String))
        {
            return [.. list.EnumerateArray().Select(reference => reference.GetString()!)];
        }

        faults.Add("$.context.selections", "A list of references is needed.");
        return null;
    }

    private static Resource? Drafts(JsonElement context, FaultList faults, out bool isDamaged)
    {
        isDamaged = false;
        if (context.TryGetProperty("draftOrders", out var drafts) && drafts.ValueKind == JsonValueKind.Object)
            return FhirJson.ReadLeniently(drafts, "$.context.draftOrders", faults, out isDamaged);
        faults.Add("$.context.draftOrders", "A Bundle is needed.");
        return null;
    }

    private static PatientRecords Records(JsonElement root, string? patientId, FaultList faults)
    {
        var prefetch = root.TryGetProperty("prefetch", out var sent) ? sent : default;
        if (prefetch.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined))
            faults.Add("$.prefetch", "An object is needed.");
        var damaged = new List<RecordList>();
        return new PatientRecords
        {
            PatientId = patientId,
            Patient = Prefetched(prefetch, RecordList.Patient, damaged),
            Conditions = Prefetched(prefetch, RecordList.Conditions, damaged),
            Allergies = Prefetched(prefetch, RecordList.Allergies, damaged),
            MedicationRequests = Prefetched(prefetch, RecordList.MedicationRequests, damaged),
            MedicationStatements = Prefetched(prefetch, RecordList.MedicationStatements, damaged),
            Damaged = damaged,
        };
    }

    /// <summary>What was sent under a key: what is there and cannot be read counts as a search that failed.</summary>
    private static Resource? Prefetched(JsonElement prefetch, RecordList list, List<RecordList> damaged)
    {
        if (prefetch.ValueKind != JsonValueKind.Object || !prefetch.TryGetProperty(Prefetch.KeyOf(list), out var sent)
            || sent.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        var resource = FhirJson.ReadLeniently(sent, "$.prefetch", new FaultList("$"), out var isDamaged);
        if (isDamaged)
            damaged.Add(list);
        return resource ?? Prefetch.Failed;
    }
}
