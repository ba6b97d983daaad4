namespace RunnersKnee.Rules.Tests;

/// <summary>The findings by kind and the treatments, in the order of every list of them, typed a second time by code.</summary>
internal static class ReferenceCatalogue
{
    internal static readonly Finding[] RedFlags = Parse<Finding>(
        """
        hotSwollenJoint, coldOrNumbFoot, grossDeformity, cannotStraightenActively, calfSwelling, chestPainOrBreathlessness,
        unstableHeartSymptoms, jointOrSkinInfection, recentInjury, cannotBearWeight, cannotFlexTo90, patellaTenderness,
        fibularHeadTenderness, rapidSwelling, lockedKnee, lockingKnee, hipOrGroinPain, limp, givingWay, patellarDislocation, largeSwelling,
        focalBoneTenderness, nightOrRestPain, unexplainedWeightLoss, historyOfCancer, boneMass, multipleJointsOrMorningStiffness,
        recentFluoroquinolone, artificialKneeJoint, localTendernessElsewhere, radiatingPainOrNumbness
        """);

    internal static readonly Finding[] Criteria = Parse<Finding>(
        """
        kneecapPain, stairsPain, sittingPain, standingPain, runningPain, squattingPain, mileageIncrease, longGapBetweenRuns, mildSwelling
        """);

    internal static readonly Finding[] Examinations = Parse<Finding>("examConsistent, imagingNormal");

    internal static readonly Finding[] Contexts = Parse<Finding>("runsOrPlaysSport, boneStressRisk");

    internal static readonly Finding[] Causes = Parse<Finding>(
        """
        overPronation, weakVastusMedialis, dominantVastusLateralis, tightIliotibialBand, tightHamstrings, tightQuadriceps
        """);

    internal static readonly Finding[] Precautions = Parse<Finding>(
        """
        raynauds, coldHypersensitivity, impairedSensation, poorCirculation, brokenSkin, topicalAllergy, aspirinOrNsaidAllergy,
        takesWarfarin, takesOtherAnticoagulant, takesInteractingMedicine, pepticUlcer, kidneyDisease, liverDisease, heartFailure, heartDisease,
        hypertension, asthma, pregnancy, breastfeeding, diabetes, immunosuppressed, corticosteroidAllergy,
        kneeReplacementPlanned, hyaluronanAllergy, avianAllergy, shellfishAllergy, tapeAllergy
        """);

    internal static readonly Finding[] Findings = [.. RedFlags, .. Criteria, .. Examinations, .. Contexts, .. Causes, .. Precautions];

    internal static readonly Treatment[] Treatments = Parse<Treatment>(
        """
        naturalAntiInflammatory, iceWithCompression, topicalPainRelief, exerciseBike, postActivityIceAndTopical, physicalTherapy,
        loadManagement, patellarTaping, gaitAnalysis, properFootwear, footOrthotics, flatSurfaceRunning, avoidHardSurfaces,
        iliotibialBandStretching, hamstringStretching, quadricepsStretching, jointNutrients, vastusMedialisStrengthening, kneeExtension,
        dropSquat, hipStrengthening, nsaid, cortisoneInjection, hyaluronicAcidInjection, straightLegRaise, surgery
        """);

    private static TCode[] Parse<TCode>(string codes)
        where TCode : struct, Enum =>
        [.. codes.Split([',', '\n', ' '], StringSplitOptions.RemoveEmptyEntries).Select(One<TCode>)];

    private static TCode One<TCode>(string code)
        where TCode : struct, Enum =>
        Codes.TryParse<TCode>(code, out var member) ? member : throw new InvalidOperationException($"The library has no '{code}'.");
}
