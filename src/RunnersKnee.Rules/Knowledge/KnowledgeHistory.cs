namespace RunnersKnee.Rules;

/// <summary>
/// Every version of the knowledge with its hash, newest last. A version that was released keeps its hash for good: a change of
/// rules or tables is a new line, written by <c>KNOWLEDGE_VERSION=1.1.0 dotnet test --filter KnowledgeHash</c>.
/// </summary>
internal static class KnowledgeHistory
{
    internal static IReadOnlyList<KnowledgeVersion> All { get; } =
    [
        Entry("1.0.0", "sha256-97947d0584e44f50a24be8ea6c0e5c1c4de678349dc24de72be0e2d8994ed66a"),
    ];

    private static KnowledgeVersion Entry(string version, string hash) => new() { Version = version, Hash = hash };
}
