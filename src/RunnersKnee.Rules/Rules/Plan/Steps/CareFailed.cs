namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: a reason to see a clinician that follows from the plan, and so never suspends it.</summary>
/// <param name="Urgency">How urgent it is.</param>
/// <param name="OnlyBeforeHost">Whether it holds no longer now that the host's own rules were heard: it stands all the same.</param>
internal sealed record CareFailed(Urgency Urgency, bool OnlyBeforeHost);
