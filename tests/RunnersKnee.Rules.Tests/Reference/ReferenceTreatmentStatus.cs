using static RunnersKnee.Rules.Treatment;

namespace RunnersKnee.Rules.Tests;

/// <summary>The status of a treatment in an active plan: the first line that holds.</summary>
internal static class ReferenceTreatmentStatus
{
    internal static TreatmentStatus Of(Told told, Treatment treatment)
    {
        if (ReferencePrecautions.IsContraindicated(told, treatment))
            return TreatmentStatus.Withheld;
        if (ReferenceSteps.NeededFor(treatment) is { } needed && told.No(needed))
            return TreatmentStatus.NotIndicated;
        if (IsTried(told, treatment))
            return TreatmentStatus.Tried;
        return AwaitedBy(told, treatment) is null ? TreatmentStatus.Recommended : TreatmentStatus.Conditional;
    }

    /// <summary>The finding that a conditional treatment waits for.</summary>
    internal static Finding? AwaitedBy(Told told, Treatment treatment)
    {
        if (treatment is FlatSurfaceRunning or AvoidHardSurfaces
            or IliotibialBandStretching or HamstringStretching or QuadricepsStretching)
            return null;
        var awaited = treatment == DropSquat ? Finding.SquattingPain : ReferenceSteps.NeededFor(treatment);
        return awaited is { } finding && told.Open(finding) ? finding : null;
    }

    private static bool IsTried(Told told, Treatment treatment) =>
        told.DidNotHelp(treatment)
        || (treatment == PostActivityIceAndTopical && (told.MadeWorse(IceWithCompression) || told.MadeWorse(TopicalPainRelief)));
}
