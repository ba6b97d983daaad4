namespace RunnersKnee.Rules;

/// <summary>A reason to see a clinician.</summary>
/// <remarks>
/// Numbers never change, and a new reason gets the next one: the order of the protocol's referral table, most urgent first, is that of
/// <see cref="Codes.Members"/>.
/// </remarks>
[JsonConverter(typeof(CodeConverter<ReferralCode>))]
public enum ReferralCode
{
    /// <summary>The joint may be infected.</summary>
    SepticArthritis = 0,
    /// <summary>A blood clot may have reached the lungs.</summary>
    PulmonaryEmbolism = 1,
    /// <summary>Blood or nerve supply of the foot may be impaired.</summary>
    NeurovascularCompromise = 2,
    /// <summary>The knee or leg is out of shape.</summary>
    GrossDeformity = 3,
    /// <summary>A tendon around the kneecap may be torn, or the kneecap broken.</summary>
    ExtensorMechanismRupture = 4,
    /// <summary>Chest pain or breathlessness, whatever the knee does.</summary>
    ChestSymptoms = 5,
    /// <summary>Under 16, hip pain or a limp, and no weight can be borne.</summary>
    ChildhoodHipEmergency = 6,

    /// <summary>The Ottawa knee rule asks for an X-ray (Stiell 1996).</summary>
    PossibleFracture = 7,
    /// <summary>There may be bleeding into the joint.</summary>
    Haemarthrosis = 8,
    /// <summary>The knee is stuck.</summary>
    LockedKnee = 9,
    /// <summary>No weight can be borne.</summary>
    UnableToBearWeight = 10,
    /// <summary>There may be a clot in a vein of the calf.</summary>
    DeepVeinThrombosis = 11,
    /// <summary>Under 16 with hip pain or a limp: slipped epiphysis or Perthes disease (Peck 2017).</summary>
    ChildhoodHipDisease = 12,
    /// <summary>Heart symptoms that are not stable.</summary>
    CardiacSymptoms = 13,
    /// <summary>An infection of the joint or the skin over it.</summary>
    InfectionRisk = 14,

    /// <summary>A ligament may be injured.</summary>
    LigamentInjury = 15,
    /// <summary>The kneecap has slipped out of place.</summary>
    PatellarInstability = 16,
    /// <summary>More than mild swelling.</summary>
    LargeEffusion = 17,
    /// <summary>A bone may have a stress injury.</summary>
    BoneStressInjury = 18,
    /// <summary>The hip may have a stress injury.</summary>
    HipStressInjury = 19,
    /// <summary>Signs that need an explanation before the knee is treated.</summary>
    SeriousPathology = 20,
    /// <summary>There may be an inflammatory joint disease.</summary>
    InflammatoryArthritis = 21,
    /// <summary>An NSAID is being taken although the protocol's precautions rule it out.</summary>
    NsaidDespiteContraindication = 22,

    /// <summary>The pain may come from another part of the knee.</summary>
    OtherLocalCause = 23,
    /// <summary>The hip or the groin hurts, or the person limps: the pain may come from the hip.</summary>
    HipComplaint = 24,
    /// <summary>The pain may come from the back.</summary>
    ReferredPain = 25,
    /// <summary>A treatment made things worse.</summary>
    GettingWorse = 26,
    /// <summary>A treatment other than an NSAID is being used although the protocol's precautions rule it out.</summary>
    ContraindicatedInUse = 27,
    /// <summary>The knee was injured in the last 7 days.</summary>
    AcuteInjury = 28,
    /// <summary>An examination found something else.</summary>
    ExamInconsistent = 29,
    /// <summary>An X-ray or MRI was not normal.</summary>
    ImagingAbnormal = 30,
    /// <summary>The person is under 12.</summary>
    ChildUnder12 = 31,
    /// <summary>The plan has no step left and at least one has failed.</summary>
    ConservativeCareFailed = 32,
}
