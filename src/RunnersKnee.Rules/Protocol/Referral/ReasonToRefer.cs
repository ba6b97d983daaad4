namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: a reason to see a clinician, found before the plan.</summary>
/// <param name="Code">Which reason.</param>
/// <param name="Urgency">How urgent it is.</param>
/// <param name="Sign">The told fact that gives it; several facts may give the same reason.</param>
internal sealed record ReasonToRefer(ReferralCode Code, Urgency Urgency, CaseFact Sign) : ICallForHelp, IWarningGround;
