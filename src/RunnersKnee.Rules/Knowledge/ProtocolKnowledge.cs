namespace RunnersKnee.Rules;

/// <summary>Which knowledge this build holds.</summary>
internal static class ProtocolKnowledge
{
    internal static KnowledgeVersion Version { get; } = KnowledgeHistory.All[^1];
}
