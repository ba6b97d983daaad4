namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: a step is neither achieved nor failed.</summary>
internal sealed record StepLeft(TreatmentStep Step);
