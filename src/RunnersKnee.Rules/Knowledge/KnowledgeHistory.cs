namespace RunnersKnee.Rules;

/// <summary>
/// Every version of the knowledge with its hash, newest last. A version that was released keeps its hash for good: a change of
/// rules or tables is a new line, written by <c>KNOWLEDGE_VERSION=1.1.0 dotnet test --filter KnowledgeHash</c>.
/// </summary>
internal static class KnowledgeHistory
{
    internal static IReadOnlyList<KnowledgeVersion> All { get; } =
    [
        Entry("1.0.0", "sha256-feb76ce819dfa502a2316702447461c724b7761d1f65a9eb5c917f045c2aa122"),
    ];

    private static KnowledgeVersion Entry(string version, string hash) => new() { Version = version, Hash = hash };
}
