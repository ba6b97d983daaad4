namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: whether the plan is offered.</summary>
/// <param name="Status">Active, suspended or not offered.</param>
/// <param name="HasAdditions">Whether an active plan holds the guideline additions.</param>
internal sealed record PlanStanding(PlanStatus Status, bool HasAdditions = false)
{
    internal bool IsActive => Status == PlanStatus.Active;
    internal bool IsSuspended => Status == PlanStatus.Suspended;

    /// <summary>Whether the plan holds a treatment.</summary>
    internal bool Holds(Treatment treatment) =>
        TreatmentCatalogue.Get(treatment) is { Step: not null } row && (HasAdditions || !row.IsGuidelineAddition);
}
