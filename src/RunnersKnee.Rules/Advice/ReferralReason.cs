using System.Text.Json.Serialization;

namespace RunnersKnee.Rules;

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

    /// <summary>
    /// What is open and of which some answer, alone, would take this reason away; its urgency never changes. Null unless it was
    /// asked for.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<QuestionSubject>? OpenAnswers { get; init => field = Sealed.Of(value); }
}
