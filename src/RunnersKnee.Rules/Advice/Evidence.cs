namespace RunnersKnee.Rules;

/// <summary>What published guidance on patellofemoral pain says.</summary>
public sealed record Evidence
{
    /// <summary>Whether it agrees with the source.</summary>
    public required EvidenceVerdict Verdict { get; init; }

    /// <summary>What it says, in words.</summary>
    public required string Text { get; init; }

    /// <summary>Where it says so.</summary>
    public required IReadOnlyList<Reference> References { get; init => field = EquatableList.Of(value); }

    /// <summary>The place of what it supports among other things that may be done: the best supported first.</summary>
    internal int Place => Verdict switch
    {
        EvidenceVerdict.Concordant => 0,
        EvidenceVerdict.NotAddressed => 1,
        EvidenceVerdict.Mixed => 2,
        _ => 3,
    };
}

/// <summary>What published guidance on patellofemoral pain says of a statement of the source.</summary>
/// <remarks>Numbers never change.</remarks>
[JsonConverter(typeof(CodeConverter<EvidenceVerdict>))]
public enum EvidenceVerdict
{
    /// <summary>Guidance agrees.</summary>
    Concordant = 0,
    /// <summary>Guidance disagrees.</summary>
    Discordant = 1,
    /// <summary>Guidance is divided, or agrees in part.</summary>
    Mixed = 2,
    /// <summary>Guidance does not speak of it.</summary>
    NotAddressed = 3,
}

/// <summary>A publication.</summary>
public sealed record Reference
{
    /// <summary>Authors, year, where it appeared, and a DOI where it was read.</summary>
    public required string Text { get; init; }

    /// <summary>How it was taken.</summary>
    public required EvidenceBasis Basis { get; init; }
}

/// <summary>How a reference was taken.</summary>
/// <remarks>Numbers never change.</remarks>
[JsonConverter(typeof(CodeConverter<EvidenceBasis>))]
public enum EvidenceBasis
{
    /// <summary>From the publication's own page or abstract.</summary>
    Read = 0,
    /// <summary>From a source that summarises it.</summary>
    SecondHand = 1,
}
