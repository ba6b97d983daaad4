namespace RunnersKnee.Rules;

/// <summary>Which knowledge gave an advice.</summary>
public sealed record KnowledgeVersion
{
    /// <summary>The version of the protocol's rules and tables.</summary>
    public required string Version { get; init; }

    /// <summary>A hash over rules and tables, <c>sha256-</c> and 64 hexadecimal digits; texts are not part of it.</summary>
    public required string Hash { get; init; }
}
