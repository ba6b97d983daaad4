namespace RunnersKnee.Rules;

/// <summary>The short labels of the steps and treatments.</summary>
internal static class TreatmentNameTexts
{
    internal static IReadOnlyList<KeyValuePair<string, string>> Entries { get; } =
    [
        new("step.stopPainAndSwelling", "Calm the pain and swelling"),
        new("step.correctCauses", "Correct the causes"),
        new("step.strengthen", "Strengthen to keep it away"),
        new("treatment.naturalAntiInflammatory.name", "Natural anti-inflammatories"),
        new("treatment.iceWithCompression.name", "Ice with compression"),
        new("treatment.topicalPainRelief.name", "Natural pain-relief cream or spray"),
        new("treatment.exerciseBike.name", "Exercise bike"),
        new("treatment.postActivityIceAndTopical.name", "Ice, then cream or spray, after running or sport"),
        new("treatment.physicalTherapy.name", "Physical therapy"),
        new("treatment.loadManagement.name", "Fitting your running to the pain"),
        new("treatment.patellarTaping.name", "Kneecap taping"),
        new("treatment.gaitAnalysis.name", "Gait analysis"),
        new("treatment.properFootwear.name", "Well-fitting footwear"),
        new("treatment.footOrthotics.name", "Foot orthotics (insoles)"),
        new("treatment.flatSurfaceRunning.name", "Running on flat ground"),
        new("treatment.avoidHardSurfaces.name", "Keeping off hard ground"),
        new("treatment.iliotibialBandStretching.name", "Iliotibial band stretches"),
        new("treatment.hamstringStretching.name", "Hamstring stretches"),
        new("treatment.quadricepsStretching.name", "Quadriceps stretches"),
        new("treatment.jointNutrients.name", "Joint nutrients"),
        new("treatment.vastusMedialisStrengthening.name", "Balanced thigh strengthening"),
        new("treatment.kneeExtension.name", "Knee extensions"),
        new("treatment.dropSquat.name", "Quick drop squats"),
        new("treatment.hipStrengthening.name", "Hip strengthening"),
        new("treatment.nsaid.name", "NSAIDs (anti-inflammatory painkillers)"),
        new("treatment.cortisoneInjection.name", "Cortisone injection"),
        new("treatment.hyaluronicAcidInjection.name", "Hyaluronic acid injection"),
        new("treatment.straightLegRaise.name", "Straight-leg raises"),
        new("treatment.surgery.name", "Knee surgery"),
    ];
}
