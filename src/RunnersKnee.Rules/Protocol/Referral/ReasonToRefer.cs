namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: a reason to see a clinician, found before the plan.</summary>
/// <param name="Code">Which reason.</param>
/// <param name="Urgency">How urgent it is.</param>
/// <param name="Sign">The told fact that gives it; several facts may give the same reason.</param>
internal sealed record ReasonToRefer(ReferralCode Code, Urgency Urgency, CaseFact Sign) : ICallForHelp
{
    /// <summary>
    /// Whether a clinician comes before the plan: the urgency is urgent or higher and the reason is not about a medicine, or the
    /// person is under 12.
    /// </summary>
    internal bool SuspendsPlan =>
        Code == ReferralCode.ChildUnder12 || (Urgency >= Urgency.Urgent && Code != ReferralCode.NsaidDespiteContraindication);
}
