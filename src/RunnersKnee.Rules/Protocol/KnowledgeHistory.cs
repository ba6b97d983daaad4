namespace RunnersKnee.Rules.Protocol;

/// <summary>
/// Every version of the knowledge with its hash, newest last. A version that was released keeps its hash for good: a change of
/// rules or tables is a new line, written by <c>KNOWLEDGE_VERSION=1.1.0 dotnet test --filter KnowledgeHash</c>.
/// </summary>
internal static class KnowledgeHistory
{
    internal static IReadOnlyList<KnowledgeVersion> All { get; } =
    [
        Entry("1.0.0", "sha256-4fe681d231086a37444662159fa036b516e96d600bf61494feca7b9b2fcc0b0c"),
        Entry("1.1.0", "sha256-f013ee69d2013834da53b556aeaa22ea8c015e77d31dd9bebfa12cfb6544ddc1"),
        Entry("1.1.1", "sha256-36aa012f5235e9df735a0edc03c423c2e56c87e115566efe247adb42988d1590"),
    ];

    /// <summary>Which knowledge this build holds.</summary>
    internal static KnowledgeVersion Current => All[^1];

    private static KnowledgeVersion Entry(string version, string hash) => new() { Version = version, Hash = hash };
}
