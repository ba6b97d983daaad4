namespace RunnersKnee.Rules;

/// <summary>A treatment that the protocol speaks of, in the order of its three steps; those that it bars come last.</summary>
[JsonConverter(typeof(CodeConverter<Treatment>))]
public enum Treatment
{
    /// <summary>Step 1: natural anti-inflammatories (RK-19).</summary>
    NaturalAntiInflammatory,
    /// <summary>Step 1: ice with compression (RK-20).</summary>
    IceWithCompression,
    /// <summary>Step 1: natural pain-relief cream or spray (RK-21).</summary>
    TopicalPainRelief,
    /// <summary>Step 1: exercise bike without resistance (RK-25).</summary>
    ExerciseBike,
    /// <summary>Step 1: ice, then cream or spray, after running or sport (RK-26).</summary>
    PostActivityIceAndTopical,
    /// <summary>Step 1: physical therapy (RK-27).</summary>
    PhysicalTherapy,
    /// <summary>Step 1, guideline addition: adjusting how much and how hard one runs to the pain. Not from the source.</summary>
    LoadManagement,
    /// <summary>Step 1, guideline addition: taping of the kneecap. Not from the source.</summary>
    PatellarTaping,

    /// <summary>Step 2: gait analysis (RK-28).</summary>
    GaitAnalysis,
    /// <summary>Step 2: proper footwear (RK-29).</summary>
    ProperFootwear,
    /// <summary>Step 2: foot orthotics (RK-30).</summary>
    FootOrthotics,
    /// <summary>Step 2: running on flat surfaces (RK-31).</summary>
    FlatSurfaceRunning,
    /// <summary>Step 2: keeping off hard surfaces (RK-32).</summary>
    AvoidHardSurfaces,
    /// <summary>Step 2: stretching of the iliotibial band (RK-33).</summary>
    IliotibialBandStretching,
    /// <summary>Step 2: stretching of the hamstrings (RK-33).</summary>
    HamstringStretching,
    /// <summary>Step 2: stretching of the quadriceps (RK-33).</summary>
    QuadricepsStretching,
    /// <summary>Step 2: joint nutrients such as glucosamine (RK-34).</summary>
    JointNutrients,

    /// <summary>Step 3: balanced strengthening of the quadriceps, vastus medialis above all (RK-35).</summary>
    VastusMedialisStrengthening,
    /// <summary>Step 3: knee extensions (RK-36).</summary>
    KneeExtension,
    /// <summary>Step 3: quick drop squats (RK-37).</summary>
    DropSquat,
    /// <summary>Step 3, guideline addition: strengthening of the hip. Not from the source.</summary>
    HipStrengthening,

    /// <summary>Gated: non-steroidal anti-inflammatory drugs (RK-22, RK-39).</summary>
    Nsaid,
    /// <summary>Gated: cortisone injection (RK-23, RK-40).</summary>
    CortisoneInjection,
    /// <summary>Gated: hyaluronic acid injection, such as Synvisc (RK-41).</summary>
    HyaluronicAcidInjection,
    /// <summary>Gated: straight-leg raises (RK-38, POLICY-1).</summary>
    StraightLegRaise,
    /// <summary>Never advised: knee surgery (RK-24, RK-42).</summary>
    Surgery,
}

/// <summary>What came of a treatment that was tried.</summary>
[JsonConverter(typeof(CodeConverter<TreatmentOutcome>))]
public enum TreatmentOutcome
{
    /// <summary>It helped.</summary>
    Relief,
    /// <summary>It helped in part.</summary>
    PartialRelief,
    /// <summary>It did not help; the treatment counts as tried.</summary>
    NoRelief,
    /// <summary>It made things worse; the treatment counts as tried, and a clinician should hear of it.</summary>
    Worse,
    /// <summary>It is still going on.</summary>
    Ongoing,
}
