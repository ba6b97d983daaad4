namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: a step that is left is current or upcoming.</summary>
internal sealed record StepTurn(TreatmentStep Step, PlanStepStatus Status);
