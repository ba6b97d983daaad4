namespace RunnersKnee.Rules;

/// <summary>Whether and how soon a clinician should be seen.</summary>
public sealed record Referral
{
    /// <summary>The highest urgency of the reasons and of local rules; none where there is none.</summary>
    public required Urgency Urgency { get; init; }

    /// <summary>Every reason that holds, most urgent first, then in the order of <see cref="ReferralCode"/>.</summary>
    public required IReadOnlyList<ReferralReason> Reasons { get; init => field = Sealed.Of(value); }

    /// <summary>
    /// What is open and of which some answer, alone, would change the urgency or bring or take away a reason: the age where it
    /// was not told, then the findings not asked or answered with unknown, in order; null unless it was asked for.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<QuestionSubject>? OpenAnswers { get; init => field = Sealed.Of(value); }
}

/// <summary>How soon a clinician should be seen, from none to emergency; a later member is more urgent.</summary>
[JsonConverter(typeof(CodeConverter<Urgency>))]
public enum Urgency
{
    /// <summary>No reason to see a clinician was found.</summary>
    None,
    /// <summary>At the next ordinary opportunity.</summary>
    Routine,
    /// <summary>Within days.</summary>
    Urgent,
    /// <summary>Today.</summary>
    SameDay,
    /// <summary>Now, through the emergency service.</summary>
    Emergency,
}

/// <summary>One reason to see a clinician.</summary>
public sealed record ReferralReason
{
    /// <summary>Which reason it is.</summary>
    public required ReferralCode Code { get; init; }

    /// <summary>How urgent it is.</summary>
    public required Urgency Urgency { get; init; }

    /// <summary>The reason in words.</summary>
    public required string Text { get; init; }

    /// <summary>The rules that led to it, in the order of the rulebook, each with the facts it rests on.</summary>
    public required IReadOnlyList<Reason> Because { get; init => field = Sealed.Of(value); }

    /// <summary>The reference behind it; null where none was read.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Citation { get; init; }

    /// <summary>What is open and of which some answer, alone, would take this reason away; its urgency never changes. Null unless it was asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<QuestionSubject>? OpenAnswers { get; init => field = Sealed.Of(value); }
}
