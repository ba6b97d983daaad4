namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: a reason to see a clinician, found before the plan.</summary>
internal sealed record ReasonToRefer(ReferralCode Code, Urgency Urgency)
{
    /// <summary>Whether a clinician comes before the plan: the urgency is urgent or higher, or the person is under 12.</summary>
    internal bool SuspendsPlan => Urgency >= Urgency.Urgent || Code == ReferralCode.ChildUnder12;
}
