namespace RunnersKnee.Rules.Tests;

/// <summary>A group of rules that read the same facts, and every case over the values of those facts.</summary>
internal sealed record Cluster(string Name, string Space, IReadOnlyList<KneeCase> Cases);
