namespace RunnersKnee.Rules;

/// <summary>A publication.</summary>
public sealed record Reference
{
    /// <summary>Authors, year, where it appeared, and a DOI where it was read.</summary>
    public required string Text { get; init; }

    /// <summary>How it was taken.</summary>
    public required EvidenceBasis Basis { get; init; }
}
