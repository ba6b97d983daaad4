namespace RunnersKnee.Rules.Fhir.CdsHooks;

/// <summary>Checks the form of feedback on cards.</summary>
internal static class CdsFeedback
{
    internal static void Check(JsonElement root, FaultList faults)
    {
        if (!root.TryGetProperty("feedback", out var list) || list.ValueKind != JsonValueKind.Array || list.GetArrayLength() == 0)
        {
            faults.Add("$.feedback", "A list with feedback on at least one card is needed.");
            return;
        }

        foreach (var (place, feedback) in list.EnumerateArray().Index())
            CheckOne(feedback, $"$.feedback[{place}]", faults);
    }

    private static void CheckOne(JsonElement feedback, string path, FaultList faults)
    {
        if (feedback.ValueKind != JsonValueKind.Object)
        {
            faults.Add(path, "An object is needed.");
            return;
        }

        CheckUuid(feedback, "card", path, faults);
        if (CdsRequestReader.Text(feedback, "outcomeTimestamp", path, faults) is { } time
            && !DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _))
        {
            faults.Add(path + ".outcomeTimestamp", "A date and time is needed.");
        }

        switch (CdsRequestReader.Text(feedback, "outcome", path, faults))
        {
            case "accepted":
                CheckSuggestions(feedback, path, faults);
                break;
            case "overridden":
                CheckReason(feedback, path, faults);
                break;
            case not null:
                faults.Add(path + ".outcome", "An outcome is accepted or overridden.");
                break;
        }
    }

    private static void CheckSuggestions(JsonElement feedback, string path, FaultList faults)
    {
        if (!feedback.TryGetProperty("acceptedSuggestions", out var list) || list.ValueKind != JsonValueKind.Array
            || list.GetArrayLength() == 0 || list.EnumerateArray().Any(suggestion => suggestion.ValueKind != JsonValueKind.Object))
        {
            faults.Add(path + ".acceptedSuggestions", "What was accepted is needed: a list with at least one suggestion.");
            return;
        }

        foreach (var (place, suggestion) in list.EnumerateArray().Index())
            CheckUuid(suggestion, "id", $"{path}.acceptedSuggestions[{place}]", faults);
    }

    private static void CheckReason(JsonElement feedback, string path, FaultList faults)
    {
        if (!feedback.TryGetProperty("overrideReason", out var given))
            return;
        var says = given.ValueKind == JsonValueKind.Object
            && (given.TryGetProperty("reason", out _) || given.TryGetProperty("userComment", out _));
        if (!says)
            faults.Add(path + ".overrideReason", "A reason, a comment or both are needed.");
    }

    private static void CheckUuid(JsonElement parent, string name, string path, FaultList faults)
    {
        if (CdsRequestReader.Text(parent, name, path, faults) is { } text && !Guid.TryParse(text, out _))
            faults.Add($"{path}.{name}", "A UUID is needed.");
    }
}
