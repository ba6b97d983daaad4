namespace RunnersKnee.Rules.Json;

/// <summary>What tells an item of a list from the others: what it is about, or, where that may come again, all that it says.</summary>
internal static class ItemKey
{
    private static readonly string[] Subjects = ["treatment", "finding", "step", "ask", "answer"];

    internal static string Of(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return item.GetRawText();
        foreach (var subject in Subjects)
        {
            if (item.TryGetProperty(subject, out var about))
                return about.GetRawText();
        }

        // A note and a reason to see a clinician have their code alone; a caution or an addition of a host may share its own.
        return item.TryGetProperty("code", out var code) && item.TryGetProperty("because", out _) ? code.GetRawText() : item.GetRawText();
    }
}
