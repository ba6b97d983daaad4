using static RunnersKnee.Rules.Treatment;

namespace RunnersKnee.Rules.Tests;

/// <summary>The three steps, the treatments of each in order, and the finding that a treatment needs.</summary>
internal static class ReferenceSteps
{
    private static readonly Treatment[] Step1 =
    [
        NaturalAntiInflammatory, IceWithCompression, TopicalPainRelief, ExerciseBike, PostActivityIceAndTopical, PhysicalTherapy,
    ];

    private static readonly Treatment[] Step2 =
    [
        GaitAnalysis, ProperFootwear, FootOrthotics, FlatSurfaceRunning, AvoidHardSurfaces, IliotibialBandStretching, HamstringStretching,
        QuadricepsStretching, JointNutrients,
    ];

    private static readonly Treatment[] Step3 = [VastusMedialisStrengthening, KneeExtension, DropSquat];

    private static readonly Treatment[] Step1WithAdditions = [.. Step1, LoadManagement, PatellarTaping];
    private static readonly Treatment[] Step3WithAdditions = [.. Step3, HipStrengthening];

    internal static readonly TreatmentStep[] InOrder =
        [TreatmentStep.StopPainAndSwelling, TreatmentStep.CorrectCauses, TreatmentStep.Strengthen];

    internal static Treatment[] TreatmentsOf(TreatmentStep step, bool additions) => step switch
    {
        TreatmentStep.StopPainAndSwelling => additions ? Step1WithAdditions : Step1,
        TreatmentStep.CorrectCauses => Step2,
        _ => additions ? Step3WithAdditions : Step3,
    };

    internal static bool IsGuidelineAddition(Treatment treatment) => treatment is LoadManagement or PatellarTaping or HipStrengthening;

    internal static Finding? NeededFor(Treatment treatment) => treatment switch
    {
        FootOrthotics => Finding.OverPronation,
        IliotibialBandStretching => Finding.TightIliotibialBand,
        HamstringStretching => Finding.TightHamstrings,
        QuadricepsStretching => Finding.TightQuadriceps,
        PostActivityIceAndTopical or FlatSurfaceRunning or AvoidHardSurfaces => Finding.RunsOrPlaysSport,
        _ => null,
    };
}
