namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: whether the plan is offered.</summary>
internal sealed record PlanStanding(PlanStatus Status);
