namespace RunnersKnee.Rules;

/// <summary>
/// Every version of the knowledge with its hash, newest last. A version that was released keeps its hash for good: a change of
/// rules or tables is a new line, written by <c>KNOWLEDGE_VERSION=1.1.0 dotnet test --filter KnowledgeHash</c>.
/// </summary>
internal static class KnowledgeHistory
{
    internal static IReadOnlyList<KnowledgeVersion> All { get; } =
    [
        Entry("1.0.0", "sha256-4fe681d231086a37444662159fa036b516e96d600bf61494feca7b9b2fcc0b0c"),
        Entry("1.1.0", "sha256-f5b9cfd64a6962e2c9590ec02fd1a727794c25f2765541452c84836ed2afc9d2"),
    ];

    private static KnowledgeVersion Entry(string version, string hash) => new() { Version = version, Hash = hash };
}
