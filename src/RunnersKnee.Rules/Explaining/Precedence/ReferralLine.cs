namespace RunnersKnee.Rules;

/// <summary>A line of the referral table.</summary>
internal sealed record ReferralLine(Urgency Urgency, ReferralCode Code, Condition Condition)
{
    /// <summary>Whether a clinician comes before the plan.</summary>
    internal bool SuspendsPlan => Urgency >= Urgency.Urgent || Code == ReferralCode.ChildUnder12;
}
