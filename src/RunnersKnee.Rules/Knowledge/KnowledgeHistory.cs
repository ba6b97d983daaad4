namespace RunnersKnee.Rules;

/// <summary>
/// Every version of the knowledge with its hash, newest last. A version that was released keeps its hash for good: a change of
/// rules or tables is a new line, written by <c>KNOWLEDGE_VERSION=1.1.0 dotnet test --filter KnowledgeHash</c>.
/// </summary>
internal static class KnowledgeHistory
{
    internal static IReadOnlyList<KnowledgeVersion> All { get; } =
    [
        Entry("1.0.0", "sha256-fa4b9ff5e8a660c6099fa39e0a8e9c1c6abc4b135a51e1339ae2ccea0d1bf541"),
    ];

    private static KnowledgeVersion Entry(string version, string hash) => new() { Version = version, Hash = hash };
}
