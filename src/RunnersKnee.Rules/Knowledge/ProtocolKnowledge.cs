namespace RunnersKnee.Rules;

/// <summary>Which knowledge this build holds.</summary>
internal static class ProtocolKnowledge
{
    internal static KnowledgeVersion Version { get; } = new() { Version = "1.0.0", Hash = "sha256-" };
}
