namespace RunnersKnee.Rules;

/// <summary>A reason to see a clinician, in the order of the protocol's referral table: most urgent first.</summary>
[JsonConverter(typeof(CodeConverter<ReferralCode>))]
public enum ReferralCode
{
    /// <summary>The joint may be infected.</summary>
    SepticArthritis,
    /// <summary>A blood clot may have reached the lungs.</summary>
    PulmonaryEmbolism,
    /// <summary>Blood or nerve supply of the foot may be impaired.</summary>
    NeurovascularCompromise,
    /// <summary>The knee or leg is out of shape.</summary>
    GrossDeformity,
    /// <summary>A tendon around the kneecap may be torn, or the kneecap broken.</summary>
    ExtensorMechanismRupture,
    /// <summary>Chest pain or breathlessness, whatever the knee does.</summary>
    ChestSymptoms,
    /// <summary>Under 16, hip pain or a limp, and no weight can be borne.</summary>
    ChildhoodHipEmergency,

    /// <summary>The Ottawa knee rule asks for an X-ray (Stiell 1996).</summary>
    PossibleFracture,
    /// <summary>There may be bleeding into the joint.</summary>
    Haemarthrosis,
    /// <summary>The knee is stuck.</summary>
    LockedKnee,
    /// <summary>No weight can be borne.</summary>
    UnableToBearWeight,
    /// <summary>There may be a clot in a vein of the calf.</summary>
    DeepVeinThrombosis,
    /// <summary>Under 16 with hip pain or a limp: slipped epiphysis or Perthes disease (Peck 2017).</summary>
    ChildhoodHipDisease,
    /// <summary>Heart symptoms that are not stable.</summary>
    CardiacSymptoms,
    /// <summary>An infection of the joint or the skin over it.</summary>
    InfectionRisk,
    /// <summary>Under 18 with pain at night or at rest, or under 25 with a lump on a bone (NICE NG12).</summary>
    BonePainInTheYoung,

    /// <summary>A ligament may be injured.</summary>
    LigamentInjury,
    /// <summary>The kneecap has slipped out of place.</summary>
    PatellarInstability,
    /// <summary>More than mild swelling.</summary>
    LargeEffusion,
    /// <summary>A bone may have a stress injury.</summary>
    BoneStressInjury,
    /// <summary>The hip may have a stress injury.</summary>
    HipStressInjury,
    /// <summary>Signs that need an explanation before the knee is treated.</summary>
    SeriousPathology,
    /// <summary>There may be an inflammatory joint disease.</summary>
    InflammatoryArthritis,
    /// <summary>A fluoroquinolone may harm tendons (MHRA 2019).</summary>
    TendonRiskMedicine,
    /// <summary>An NSAID is being taken although the protocol's precautions rule it out.</summary>
    NsaidDespiteContraindication,
    /// <summary>Something in use can make warfarin work too strongly.</summary>
    WarfarinInteraction,

    /// <summary>The pain may come from another part of the knee.</summary>
    OtherLocalCause,
    /// <summary>The knee gets stuck at times.</summary>
    IntermittentLocking,
    /// <summary>The knee holds an artificial joint, which changes what pain in it may mean.</summary>
    ArtificialJoint,
    /// <summary>A cancer now or in the past, with an examination and images that settle what the knee has.</summary>
    CancerHistory,
    /// <summary>The hip or the groin hurts, or the person limps: the pain may come from the hip.</summary>
    HipComplaint,
    /// <summary>The pain may come from the back.</summary>
    ReferredPain,
    /// <summary>A treatment made things worse.</summary>
    GettingWorse,
    /// <summary>A treatment other than an NSAID is being used although the protocol's precautions rule it out.</summary>
    ContraindicatedInUse,
    /// <summary>The knee was injured in the last 7 days.</summary>
    AcuteInjury,
    /// <summary>An examination found something else.</summary>
    ExamInconsistent,
    /// <summary>An X-ray or MRI was not normal.</summary>
    ImagingAbnormal,
    /// <summary>The person is under 12.</summary>
    ChildUnder12,
    /// <summary>The plan has no step left and at least one has failed.</summary>
    ConservativeCareFailed,
}
