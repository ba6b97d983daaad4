namespace RunnersKnee.Rules;

/// <summary>What can be asked about a person and a knee, in the order in which it is asked.</summary>
/// <remarks>Every finding is answered yes, no or unknown, or was not asked (<see cref="Answer"/>). The order of the members is the order of every list of findings in the advice.</remarks>
[JsonConverter(typeof(CodeConverter<Finding>))]
public enum Finding
{
    /// <summary>Red flag: the knee is hot, swollen and very painful, with or without fever.</summary>
    HotSwollenJoint,
    /// <summary>Red flag: the foot of this leg is cold, pale or numb.</summary>
    ColdOrNumbFoot,
    /// <summary>Red flag: the knee or leg is visibly out of shape.</summary>
    GrossDeformity,
    /// <summary>Red flag: the knee cannot be straightened by the person's own muscles.</summary>
    CannotStraightenActively,
    /// <summary>Red flag: the calf of this leg is swollen, or tender or warm without a reason such as a hard run.</summary>
    CalfSwelling,
    /// <summary>Red flag: chest pain or shortness of breath that is new or unexplained, now.</summary>
    ChestPainOrBreathlessness,
    /// <summary>Red flag: chest pain, faintness or palpitations on effort, or a heart condition that is not stable.</summary>
    UnstableHeartSymptoms,
    /// <summary>Red flag: an infection of the knee joint or of the skin over it.</summary>
    JointOrSkinInfection,
    /// <summary>Red flag: an injury to this knee in the last 7 days.</summary>
    RecentInjury,
    /// <summary>Red flag: four steps cannot be taken on the leg, even limping.</summary>
    CannotBearWeight,
    /// <summary>Red flag: the knee cannot be bent to a right angle (90 degrees).</summary>
    CannotFlexTo90,
    /// <summary>Red flag: the kneecap's bone is tender to touch and no other bone is.</summary>
    PatellaTenderness,
    /// <summary>Red flag: the bony point at the outer side just below the knee is tender to touch.</summary>
    FibularHeadTenderness,
    /// <summary>Red flag: large swelling that came within hours of an injury.</summary>
    RapidSwelling,
    /// <summary>Red flag: the knee is stuck and cannot be straightened.</summary>
    LockedKnee,
    /// <summary>Red flag: pain in the hip or groin.</summary>
    HipOrGroinPain,
    /// <summary>Red flag: the person limps.</summary>
    Limp,
    /// <summary>Red flag: the knee buckles so that the person falls or nearly falls. A feeling of weakness on stairs does not count.</summary>
    GivingWay,
    /// <summary>Red flag: the kneecap has slipped out of place.</summary>
    PatellarDislocation,
    /// <summary>Red flag: anyone can see that this knee is bigger than the other. Mild puffiness around the kneecap is <see cref="MildSwelling"/>.</summary>
    LargeSwelling,
    /// <summary>Red flag: one spot on a bone other than the kneecap hurts when pressed.</summary>
    FocalBoneTenderness,
    /// <summary>Red flag: pain that wakes the person or stays the same however the leg lies. The ache of sitting with bent knees does not count.</summary>
    NightOrRestPain,
    /// <summary>Red flag: weight loss that has no explanation.</summary>
    UnexplainedWeightLoss,
    /// <summary>Red flag: cancer, now or in the past; any but a minor skin cancer.</summary>
    HistoryOfCancer,
    /// <summary>Red flag: a lump on or in the bone.</summary>
    BoneMass,
    /// <summary>Red flag: several joints are affected, or the joints are stiff for long in the morning.</summary>
    MultipleJointsOrMorningStiffness,
    /// <summary>Red flag: the tender spot is somewhere else than around the kneecap.</summary>
    LocalTendernessElsewhere,
    /// <summary>Red flag: pain, tingling or numbness that runs along the leg.</summary>
    RadiatingPainOrNumbness,

    /// <summary>Criterion: lasting pain around or behind the kneecap (RK-03).</summary>
    KneecapPain,
    /// <summary>Criterion: pain on stairs (RK-04).</summary>
    StairsPain,
    /// <summary>Criterion: pain when sitting for long (RK-05).</summary>
    SittingPain,
    /// <summary>Criterion: pain when standing (RK-06).</summary>
    StandingPain,
    /// <summary>Criterion: pain when running (RK-07).</summary>
    RunningPain,
    /// <summary>Criterion: pain when squatting; from guidance, not from the source.</summary>
    SquattingPain,
    /// <summary>Criterion: the pain came after an increase in distance (RK-08).</summary>
    MileageIncrease,
    /// <summary>Criterion: the pain came after too long a time between runs (RK-09).</summary>
    LongGapBetweenRuns,
    /// <summary>Criterion: mild swelling or puffiness around the kneecap (RK-10).</summary>
    MildSwelling,

    /// <summary>Examination: a clinician examined the knee and found it consistent with runner's knee (RK-11). No means examined and found otherwise; not examined is unknown.</summary>
    ExamConsistent,
    /// <summary>Examination: an X-ray or MRI of the knee was normal (RK-12). No means imaged and not normal; not imaged is unknown.</summary>
    ImagingNormal,

    /// <summary>Context: the person runs or plays a sport (RK-26, RK-31, RK-32).</summary>
    RunsOrPlaysSport,

    /// <summary>Contributing cause: the feet roll inwards too far (RK-15). No means looked for and not there.</summary>
    OverPronation,
    /// <summary>Contributing cause: the inner thigh muscle above the knee, vastus medialis, is weak (RK-16). No means looked for and not there.</summary>
    WeakVastusMedialis,
    /// <summary>Contributing cause: the outer thigh muscle, vastus lateralis, dominates (RK-16). No means looked for and not there.</summary>
    DominantVastusLateralis,
    /// <summary>Contributing cause: the iliotibial band is tight (RK-17). No means looked for and not there.</summary>
    TightIliotibialBand,
    /// <summary>Contributing cause: the hamstrings are tight (RK-17). No means looked for and not there.</summary>
    TightHamstrings,
    /// <summary>Contributing cause: the quadriceps are tight (RK-17). No means looked for and not there.</summary>
    TightQuadriceps,

    /// <summary>Precaution: Raynaud's phenomenon.</summary>
    Raynauds,
    /// <summary>Precaution: cold urticaria, cryoglobulinaemia or paroxysmal cold haemoglobinuria.</summary>
    ColdHypersensitivity,
    /// <summary>Precaution: reduced feeling in the skin of the leg.</summary>
    ImpairedSensation,
    /// <summary>Precaution: arterial disease of the leg.</summary>
    PoorCirculation,
    /// <summary>Precaution: skin that is broken, irritated or sunburnt at the knee.</summary>
    BrokenSkin,
    /// <summary>Precaution: allergy to an ingredient of creams or sprays for pain.</summary>
    TopicalAllergy,
    /// <summary>Precaution: allergy to aspirin or to an NSAID.</summary>
    AspirinOrNsaidAllergy,
    /// <summary>Precaution: takes warfarin.</summary>
    TakesWarfarin,
    /// <summary>Precaution: takes any anticoagulant or antiplatelet drug but warfarin.</summary>
    TakesOtherAnticoagulant,
    /// <summary>Precaution: ever an ulcer of, or bleeding from, the stomach or gut.</summary>
    PepticUlcer,
    /// <summary>Precaution: kidney disease.</summary>
    KidneyDisease,
    /// <summary>Precaution: any liver disease, now or in the past.</summary>
    LiverDisease,
    /// <summary>Precaution: heart failure.</summary>
    HeartFailure,
    /// <summary>Precaution: heart disease.</summary>
    HeartDisease,
    /// <summary>Precaution: high blood pressure.</summary>
    Hypertension,
    /// <summary>Precaution: asthma.</summary>
    Asthma,
    /// <summary>Precaution: pregnant, trying to be, or breastfeeding.</summary>
    Pregnancy,
    /// <summary>Precaution: diabetes.</summary>
    Diabetes,
    /// <summary>Precaution: a weakened immune system, by illness or by treatment.</summary>
    Immunosuppressed,
    /// <summary>Precaution: allergy to a corticosteroid.</summary>
    CorticosteroidAllergy,
    /// <summary>Precaution: any implant in this knee.</summary>
    ArtificialKneeJoint,
    /// <summary>Precaution: a knee replacement is planned within 3 months.</summary>
    KneeReplacementPlanned,
    /// <summary>Precaution: allergy to hyaluronan.</summary>
    HyaluronanAllergy,
    /// <summary>Precaution: allergy to bird proteins, feathers or eggs.</summary>
    AvianAllergy,
    /// <summary>Precaution: allergy to shellfish.</summary>
    ShellfishAllergy,
    /// <summary>Precaution: allergy to adhesive tape.</summary>
    TapeAllergy,
}
