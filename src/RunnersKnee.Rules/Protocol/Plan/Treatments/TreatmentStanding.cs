namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: how a treatment of the active plan stands; the first status that holds, in the order of the enum, stands.</summary>
internal sealed record TreatmentStanding(Treatment Treatment, TreatmentStatus Status)
{
    internal TreatmentStep Step => TreatmentCatalogue.Get(Treatment).Step!.Value;

    /// <summary>The code of the step, by which what was tried is grouped: compiled ahead of time, NRules groups by references alone.</summary>
    internal string StepCode => Codes.Of(Step);

    internal bool IsTried => Status == TreatmentStatus.Tried;

    /// <summary>Whether anything speaks against recommending it.</summary>
    internal bool IsSetAside => Status < TreatmentStatus.Recommended;
    /// <summary>Whether it can still be worked on, so that its step is not over.</summary>
    internal bool HoldsStepOpen => Status is TreatmentStatus.Recommended or TreatmentStatus.Conditional;
}
