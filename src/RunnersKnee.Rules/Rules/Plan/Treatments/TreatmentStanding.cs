namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: how a treatment of the plan stands; the lowest status that holds stands.</summary>
internal sealed record TreatmentStanding(Treatment Treatment, TreatmentStatus Status)
{
    internal TreatmentStep? Step => TreatmentCatalogue.Get(Treatment).Step;

    /// <summary>Whether it can still be worked on, so that its step is not over.</summary>
    internal bool HoldsStepOpen => Status is TreatmentStatus.Recommended or TreatmentStatus.Conditional;
}
