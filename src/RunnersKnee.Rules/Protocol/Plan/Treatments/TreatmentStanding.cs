namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: how a treatment of the active plan stands.</summary>
/// <remarks>
/// The first status that holds stands: withheld, not indicated, tried, conditional, recommended. Each is a <see cref="Stage"/>, and a
/// rule denies those before its own.
/// </remarks>
internal sealed record TreatmentStanding(Treatment Treatment, TreatmentStatus Status)
{
    internal TreatmentStep Step => TreatmentCatalogue.Get(Treatment).Step!.Value;

    internal string StepCode => TreatmentCatalogue.Get(Treatment).StepCode!;

    internal bool IsWithheld => Status == TreatmentStatus.Withheld;

    internal bool IsTried => Status == TreatmentStatus.Tried;

    /// <summary>Whether it is not for this person: withheld, or not indicated.</summary>
    internal bool IsRuledOut => Status is TreatmentStatus.Withheld or TreatmentStatus.NotIndicated;

    /// <summary>Whether it can still be worked on, so that its step is not over.</summary>
    internal bool HoldsStepOpen => Status is TreatmentStatus.Conditional or TreatmentStatus.Recommended;

    /// <summary>Whether there is nothing left to do with it: it is ruled out, or tried.</summary>
    internal bool IsSetAside => !HoldsStepOpen;
}
