namespace RunnersKnee.Rules;

/// <summary>A treatment that the protocol speaks of.</summary>
/// <remarks>
/// Numbers never change, and a new treatment gets the next one: the order in which treatments are listed, step by step and then those
/// that the protocol bars, is that of <see cref="Codes.Members"/>.
/// </remarks>
[JsonConverter(typeof(CodeConverter<Treatment>))]
public enum Treatment
{
    /// <summary>Step 1: natural anti-inflammatories (RK-19).</summary>
    NaturalAntiInflammatory = 0,
    /// <summary>Step 1: ice with compression (RK-20).</summary>
    IceWithCompression = 1,
    /// <summary>Step 1: natural pain-relief cream or spray (RK-21).</summary>
    TopicalPainRelief = 2,
    /// <summary>Step 1: exercise bike without resistance (RK-25).</summary>
    ExerciseBike = 3,
    /// <summary>Step 1: ice, then cream or spray, after running or sport (RK-26).</summary>
    PostActivityIceAndTopical = 4,
    /// <summary>Step 1: physical therapy (RK-27).</summary>
    PhysicalTherapy = 5,
    /// <summary>Step 1, guideline addition: adjusting how much and how hard one runs to the pain. Not from the source.</summary>
    LoadManagement = 6,
    /// <summary>Step 1, guideline addition: taping of the kneecap. Not from the source.</summary>
    PatellarTaping = 7,

    /// <summary>Step 2: gait analysis (RK-28).</summary>
    GaitAnalysis = 8,
    /// <summary>Step 2: proper footwear (RK-29).</summary>
    ProperFootwear = 9,
    /// <summary>Step 2: foot orthotics (RK-30).</summary>
    FootOrthotics = 10,
    /// <summary>Step 2: running on flat surfaces (RK-31).</summary>
    FlatSurfaceRunning = 11,
    /// <summary>Step 2: keeping off hard surfaces (RK-32).</summary>
    AvoidHardSurfaces = 12,
    /// <summary>Step 2: stretching of the iliotibial band (RK-33).</summary>
    IliotibialBandStretching = 13,
    /// <summary>Step 2: stretching of the hamstrings (RK-33).</summary>
    HamstringStretching = 14,
    /// <summary>Step 2: stretching of the quadriceps (RK-33).</summary>
    QuadricepsStretching = 15,
    /// <summary>Step 2: joint nutrients such as glucosamine (RK-34).</summary>
    JointNutrients = 16,

    /// <summary>Step 3: balanced strengthening of the quadriceps, vastus medialis above all (RK-35).</summary>
    VastusMedialisStrengthening = 17,
    /// <summary>Step 3: knee extensions (RK-36).</summary>
    KneeExtension = 18,
    /// <summary>Step 3: quick drop squats (RK-37).</summary>
    DropSquat = 19,
    /// <summary>Step 3, guideline addition: strengthening of the hip. Not from the source.</summary>
    HipStrengthening = 20,

    /// <summary>Gated: non-steroidal anti-inflammatory drugs (RK-22, RK-39).</summary>
    Nsaid = 21,
    /// <summary>Gated: cortisone injection (RK-23, RK-40).</summary>
    CortisoneInjection = 22,
    /// <summary>Gated: hyaluronic acid injection, such as Synvisc (RK-41).</summary>
    HyaluronicAcidInjection = 23,
    /// <summary>Gated: straight-leg raises (RK-38, POLICY-1).</summary>
    StraightLegRaise = 24,
    /// <summary>Never advised: knee surgery (RK-24, RK-42).</summary>
    Surgery = 25,
}

/// <summary>What came of a treatment that was tried.</summary>
/// <remarks>Numbers never change.</remarks>
[JsonConverter(typeof(CodeConverter<TreatmentOutcome>))]
public enum TreatmentOutcome
{
    /// <summary>It helped.</summary>
    Relief = 0,
    /// <summary>It helped in part.</summary>
    PartialRelief = 1,
    /// <summary>It did not help; the treatment counts as tried.</summary>
    NoRelief = 2,
    /// <summary>It made things worse; the treatment counts as tried, and a clinician should hear of it.</summary>
    Worse = 3,
    /// <summary>It is still going on.</summary>
    Ongoing = 4,
}
