namespace RunnersKnee.Rules;

/// <summary>The keys of the few words that an advice needs around its own, once it is written out.</summary>
internal static class PrintTextKeys
{
    internal const string Prefix = "print.";

    internal static IReadOnlyList<string> All { get; } =
    [
        .. new[]
        {
            "title", "titleOf", "additions", "now", "step", "mainCause", "mainCauseName", "not", "comesFirst", "also",
            "care", "askFirst", "leaveOut", "sayFirst", "dependsOn", "leftOut", "next", "lastResort", "outstanding", "more",
            "speaksFor", "speaksAgainst", "notKnown", "contributes", "evidence", "likely", "warnings", "about", "asked", "questions",
            "service", "note", "whom", "callAtOnce", "manyCautions", "clinician", "knowledge", "protocol", "rule", "reference",
        }.Select(name => Prefix + name),
    ];
}
