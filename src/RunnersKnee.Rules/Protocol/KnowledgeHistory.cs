namespace RunnersKnee.Rules.Protocol;

/// <summary>
/// Every version of the knowledge with its hash, newest last. A version that was released keeps its hash for good: a change of
/// what is decided is a new line, written by <c>bash .ci/regenerate 1.2.0</c>.
/// </summary>
internal static class KnowledgeHistory
{
    internal static IReadOnlyList<KnowledgeVersion> All { get; } =
    [
        Entry("1.1.1", "sha256-9ced916b890be9ae6e74decadaf2d85b6cbcafae061eef56426fc92376708aa4"),
        Entry("1.2.0", "sha256-35fac624bb8bd9b8faac797e6c2af6a7615a6dea7f1b38478688102cbcd5158b"),
    ];

    /// <summary>Which knowledge this build holds.</summary>
    internal static KnowledgeVersion Current => All[^1];

    private static KnowledgeVersion Entry(string version, string hash) => new() { Version = version, Hash = hash };
}
