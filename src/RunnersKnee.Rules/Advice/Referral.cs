using System.Text.Json.Serialization;

namespace RunnersKnee.Rules;

/// <summary>Whether and how soon a clinician should be seen.</summary>
public sealed record Referral
{
    /// <summary>The highest urgency of the reasons and of the host's own rules; none where there is none.</summary>
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
