namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: a step of the active plan is over, achieved or failed.</summary>
internal sealed record StepSettled(TreatmentStep Step, PlanStepStatus Status)
{
    internal bool IsFailed => Status == PlanStepStatus.Failed;
}
