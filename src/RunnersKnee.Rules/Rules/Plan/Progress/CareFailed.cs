namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: a reason to see a clinician that follows from the plan, and so never suspends it.</summary>
internal sealed record CareFailed;
