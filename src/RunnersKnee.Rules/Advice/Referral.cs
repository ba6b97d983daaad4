namespace RunnersKnee.Rules;

/// <summary>Whether and how soon a clinician should be seen.</summary>
public sealed record Referral : Unprinted
{
    /// <summary>The highest urgency of the reasons and of local rules; none where there is none.</summary>
    public required Urgency Urgency { get; init; }

    /// <summary>Every reason that holds, most urgent first, then in the order of the referral table.</summary>
    public required IReadOnlyList<ReferralReason> Reasons { get; init => field = EquatableList.Of(value); }
}

/// <summary>How soon a clinician should be seen, from none to emergency.</summary>
/// <remarks>A higher number is more urgent. Numbers never change.</remarks>
[JsonConverter(typeof(CodeConverter<Urgency>))]
public enum Urgency
{
    /// <summary>No reason to see a clinician was found.</summary>
    None = 0,
    /// <summary>At the next ordinary opportunity.</summary>
    Routine = 1,
    /// <summary>Within days.</summary>
    Urgent = 2,
    /// <summary>Today.</summary>
    SameDay = 3,
    /// <summary>Now, through the emergency service.</summary>
    Emergency = 4,
}

/// <summary>One reason to see a clinician.</summary>
public sealed record ReferralReason : Unprinted
{
    /// <summary>Which reason it is.</summary>
    public required ReferralCode Code { get; init; }

    /// <summary>How urgent it is.</summary>
    public required Urgency Urgency { get; init; }

    /// <summary>The reason in words.</summary>
    public required string Text { get; init; }

    /// <summary>The rules that led to it, in the order of the rulebook, each with the facts it rests on.</summary>
    public required IReadOnlyList<Reason> Because { get; init => field = EquatableList.Of(value); }

    /// <summary>The reference behind it; null where none was read.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Citation { get; init; }
}
