namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: a step of the active plan.</summary>
internal sealed record PlannedStep(TreatmentStep Step);
