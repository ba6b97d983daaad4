namespace RunnersKnee.Rules;

/// <summary>A row of the table of warning signs: any of the signs, answered yes, gives the reason.</summary>
internal sealed record WarningSignRow(ReferralCode Code, Urgency Urgency, string Description, params IReadOnlyList<Finding> Signs);
