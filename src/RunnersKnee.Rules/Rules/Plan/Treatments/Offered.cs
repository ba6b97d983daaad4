namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: a treatment belongs to the active plan; how it stands is decided next.</summary>
internal sealed record Offered(Treatment Treatment)
{
    internal TreatmentStep? Step => Info.Step;

    /// <summary>The finding that it is for.</summary>
    internal Finding? Needs => Info.Needs;

    /// <summary>The finding that it waits for.</summary>
    internal Finding? WaitsFor => Info.WaitsFor;

    /// <summary>The finding whose answer decides on it, if there is one.</summary>
    internal Finding? DependsOn => Info.Needs ?? Info.WaitsFor;

    internal bool IsCombination => Info.Parts.Count > 0;

    private TreatmentInfo Info => TreatmentCatalogue.Get(Treatment);

    /// <summary>Whether an outcome that counts as tried is its own, or that of a part which made things worse.</summary>
    internal bool IsTriedBy(OutcomeTold told) =>
        told.Treatment == Treatment || (told.Outcome == TreatmentOutcome.Worse && Info.Parts.Contains(told.Treatment));
}
