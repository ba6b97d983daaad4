namespace RunnersKnee.Rules;

/// <summary>How likely runner's knee is, and what speaks for it.</summary>
public sealed record Assessment : Unprinted
{
    /// <summary>How likely it is.</summary>
    public required Likelihood Likelihood { get; init; }

    /// <summary>Each criterion and how it stands, in the order in which they are asked.</summary>
    public required IReadOnlyList<CriterionAssessment> Criteria { get; init => field = EquatableList.Of(value); }

    /// <summary>The contributing causes that were answered yes; empty while the likelihood is below possible.</summary>
    public required IReadOnlyList<Contributor> Contributors { get; init => field = EquatableList.Of(value); }

    /// <summary>The rules that led to it, in the order of the rulebook, each with the facts it rests on.</summary>
    public required IReadOnlyList<Reason> Because { get; init => field = EquatableList.Of(value); }
}

/// <summary>How likely it is that the complaint is runner's knee, from what was told.</summary>
/// <remarks>Numbers never change.</remarks>
[JsonConverter(typeof(CodeConverter<Likelihood>))]
public enum Likelihood
{
    /// <summary>There is no pain around the kneecap, or an examination found otherwise.</summary>
    Unlikely = 0,
    /// <summary>Too little is known: pain around the kneecap is an open question.</summary>
    Insufficient = 1,
    /// <summary>Pain around the kneecap, but none of the typical activities is known to bring it on.</summary>
    Possible = 2,
    /// <summary>Pain around the kneecap that typical activities bring on; not examined yet.</summary>
    Likely = 3,
    /// <summary>The history fits and an examination agrees (RK-11).</summary>
    Diagnosed = 4,
}

/// <summary>One criterion and how it stands.</summary>
public sealed record CriterionAssessment : Unprinted
{
    /// <summary>The criterion.</summary>
    public required Finding Finding { get; init; }

    /// <summary>
    /// The criterion in words, as the texts that the advice was given in have it; null where that is not known, as in an advice of an
    /// earlier version that was read from JSON.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    /// <summary>How it stands.</summary>
    public required CriterionStatus Status { get; init; }

    /// <summary>Whether the source names it or guidance does.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The ids of the source's statements that it rests on, such as RK-20.</summary>
    public required IReadOnlyList<string> Statements { get; init => field = EquatableList.Of(value); }

    /// <summary>What published guidance says of it.</summary>
    public required Evidence Evidence { get; init; }
}

/// <summary>How a criterion stands.</summary>
/// <remarks>Numbers never change.</remarks>
[JsonConverter(typeof(CodeConverter<CriterionStatus>))]
public enum CriterionStatus
{
    /// <summary>Answered yes.</summary>
    Met = 0,
    /// <summary>Answered no.</summary>
    NotMet = 1,
    /// <summary>Answered unknown, or not asked.</summary>
    Open = 2,
}

/// <summary>A contributing cause that was answered yes.</summary>
public sealed record Contributor : Unprinted
{
    /// <summary>The cause.</summary>
    public required Finding Finding { get; init; }

    /// <summary>
    /// The cause in words, as the texts that the advice was given in have it; null where that is not known, as in an advice of an earlier
    /// version that was read from JSON.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    /// <summary>The ids of the source's statements that it rests on, such as RK-20.</summary>
    public required IReadOnlyList<string> Statements { get; init => field = EquatableList.Of(value); }

    /// <summary>What published guidance says of it.</summary>
    public required Evidence Evidence { get; init; }
}
