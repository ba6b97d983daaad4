namespace RunnersKnee.Rules;

/// <summary>
/// Every version of the knowledge with its hash, newest last. A version that was released keeps its hash for good: a change of
/// rules or tables is a new line, written by <c>KNOWLEDGE_VERSION=1.1.0 dotnet test --filter KnowledgeHash</c>.
/// </summary>
internal static class KnowledgeHistory
{
    internal static IReadOnlyList<KnowledgeVersion> All { get; } =
    [
        Entry("1.0.0", "sha256-4424abb41fb18a15fa5dc51e650031c73927e950125bd03da8495d82e1f935b4"),
    ];

    private static KnowledgeVersion Entry(string version, string hash) => new() { Version = version, Hash = hash };
}
