namespace RunnersKnee.Rules;

/// <summary>What is said of a host's own rule that failed.</summary>
internal static class DegradedTexts
{
    internal static IReadOnlyList<KeyValuePair<string, string>> Entries { get; } =
    [
        new("degraded.failed", "An extra check of the service you are using did not work and was left out. The rest of the advice stands."),
        new("degraded.endless", "An extra check of the service you are using did not come to an end and was left out. The rest of the advice stands."),
    ];
}
