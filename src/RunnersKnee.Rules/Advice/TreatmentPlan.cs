namespace RunnersKnee.Rules;

/// <summary>The treatment plan in three steps (RK-18).</summary>
public sealed record TreatmentPlan
{
    /// <summary>Whether it is offered.</summary>
    public required PlanStatus Status { get; init; }

    /// <summary>The step to work on now; null where there is none.</summary>
    public TreatmentStep? CurrentStep { get; init; }

    /// <summary>The three steps, in order; empty unless the plan is active.</summary>
    public required IReadOnlyList<PlanStep> Steps { get; init => field = Sealed.Of(value); }
}
