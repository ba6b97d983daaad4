namespace RunnersKnee.Rules;

/// <summary>What published guidance on patellofemoral pain says.</summary>
public sealed record Evidence
{
    /// <summary>Whether it agrees with the source.</summary>
    public required EvidenceVerdict Verdict { get; init; }

    /// <summary>What it says, in words.</summary>
    public required string Text { get; init; }

    /// <summary>Where it says so.</summary>
    public required IReadOnlyList<Reference> References { get; init => field = Sealed.Of(value); }
}
