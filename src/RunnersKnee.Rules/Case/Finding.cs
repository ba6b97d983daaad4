namespace RunnersKnee.Rules;

/// <summary>What can be asked about a person and a knee.</summary>
/// <remarks>
/// Every finding is answered yes, no or unknown, or was not asked (<see cref="Answer"/>). Numbers never change, and a new finding gets
/// the next one: they say nothing of the order in which findings are asked and listed, which is that of <see cref="Codes.Members"/>.
/// </remarks>
[JsonConverter(typeof(CodeConverter<Finding>))]
public enum Finding
{
    /// <summary>Red flag: the knee is hot, swollen and very painful, with or without fever.</summary>
    HotSwollenJoint = 0,
    /// <summary>Red flag: the foot of this leg is newly cold or pale, or numb since an injury.</summary>
    ColdOrNumbFoot = 1,
    /// <summary>Red flag: the knee or leg is out of shape since an injury. Bow legs and knock knees do not count.</summary>
    GrossDeformity = 2,
    /// <summary>Red flag: the leg cannot be held straight by its own muscles, though a hand can straighten it.</summary>
    CannotStraightenActively = 3,
    /// <summary>Red flag: the calf of this leg is swollen, or tender or warm without a reason such as a hard run.</summary>
    CalfSwelling = 4,
    /// <summary>Red flag: chest pain or shortness of breath that is new or unexplained, now.</summary>
    ChestPainOrBreathlessness = 5,
    /// <summary>Red flag: chest pain, faintness or palpitations on effort, or a heart condition that is not stable.</summary>
    UnstableHeartSymptoms = 6,
    /// <summary>Red flag: an infection of the knee joint or of the skin over it.</summary>
    JointOrSkinInfection = 7,
    /// <summary>Red flag: an injury to this knee in the last 7 days.</summary>
    RecentInjury = 8,
    /// <summary>Red flag: four steps cannot be taken on the leg, even limping.</summary>
    CannotBearWeight = 9,
    /// <summary>Red flag: the knee cannot be bent to a right angle (90 degrees).</summary>
    CannotFlexTo90 = 10,
    /// <summary>Red flag: the kneecap's bone is tender to touch and no other bone is.</summary>
    PatellaTenderness = 11,
    /// <summary>Red flag: the bony point at the outer side just below the knee is tender to touch.</summary>
    FibularHeadTenderness = 12,
    /// <summary>Red flag: large swelling within hours of an injury or of a sudden pain, in the last 4 weeks.</summary>
    RapidSwelling = 13,
    /// <summary>Red flag: the knee is stuck now and cannot be straightened. Clicking and grinding do not count.</summary>
    LockedKnee = 14,
    /// <summary>Red flag: the knee gets stuck at times and lets go again.</summary>
    LockingKnee = 72,
    /// <summary>
    /// Red flag: pain in the groin or the front of the hip, or deep in the thigh when the foot lands; under 16 any pain in hip or thigh.
    /// </summary>
    HipOrGroinPain = 15,
    /// <summary>Red flag: walking unevenly on the flat, on most days.</summary>
    Limp = 16,
    /// <summary>
    /// Red flag: the knee buckles so that the person falls or nearly falls. A feeling of weakness on stairs does not count.
    /// </summary>
    GivingWay = 17,
    /// <summary>Red flag: the kneecap slipped out of place in the last 3 months, or still does.</summary>
    PatellarDislocation = 18,
    /// <summary>
    /// Red flag: anyone can see that this knee is bigger than the other. Mild puffiness around the kneecap is <see cref="MildSwelling"/>.
    /// </summary>
    LargeSwelling = 19,
    /// <summary>Red flag: one spot on the shin bone or thigh bone hurts when pressed.</summary>
    FocalBoneTenderness = 20,
    /// <summary>
    /// Red flag: pain that wakes the person or stays the same however the leg lies. The ache of sitting with bent knees does not count.
    /// </summary>
    NightOrRestPain = 21,
    /// <summary>Red flag: weight lost without meaning to.</summary>
    UnexplainedWeightLoss = 22,
    /// <summary>Red flag: cancer, now or in the past; any but a minor skin cancer.</summary>
    HistoryOfCancer = 23,
    /// <summary>Red flag: a new lump on a bone. The bump where the tendon below the kneecap ends does not count.</summary>
    BoneMass = 24,
    /// <summary>Red flag: other joints are swollen, or joints are stiff for more than half an hour in the morning.</summary>
    MultipleJointsOrMorningStiffness = 25,
    /// <summary>
    /// Red flag: a fluoroquinolone antibiotic by mouth or drip in the last 6 months, and the trouble began or grew worse since.
    /// </summary>
    RecentFluoroquinolone = 73,
    /// <summary>
    /// Red flag and precaution: an artificial joint, whole or part, in this knee. Screws and a mended ligament do not count.
    /// </summary>
    ArtificialKneeJoint = 66,
    /// <summary>Red flag: the tender spot is somewhere else than around the kneecap.</summary>
    LocalTendernessElsewhere = 26,
    /// <summary>Red flag: pain, tingling or numbness that runs along the leg.</summary>
    RadiatingPainOrNumbness = 27,

    /// <summary>Criterion: lasting pain around or behind the kneecap (RK-03).</summary>
    KneecapPain = 28,
    /// <summary>Criterion: pain on stairs (RK-04).</summary>
    StairsPain = 29,
    /// <summary>Criterion: pain when sitting for long (RK-05).</summary>
    SittingPain = 30,
    /// <summary>Criterion: pain when standing (RK-06).</summary>
    StandingPain = 31,
    /// <summary>Criterion: pain when running (RK-07).</summary>
    RunningPain = 32,
    /// <summary>Criterion: pain when squatting; from guidance, not from the source.</summary>
    SquattingPain = 33,
    /// <summary>Criterion: the pain came after an increase in distance (RK-08).</summary>
    MileageIncrease = 34,
    /// <summary>Criterion: the pain came after too long a time between runs (RK-09).</summary>
    LongGapBetweenRuns = 35,
    /// <summary>Criterion: mild swelling or puffiness around the kneecap (RK-10).</summary>
    MildSwelling = 36,

    /// <summary>
    /// Examination: a clinician examined the knee and found it consistent with runner's knee (RK-11). No means examined and found
    /// otherwise; not examined is unknown.
    /// </summary>
    ExamConsistent = 37,
    /// <summary>
    /// Examination: an X-ray or MRI of the knee was normal (RK-12). No means imaged and not normal; not imaged is unknown.
    /// </summary>
    ImagingNormal = 38,

    /// <summary>Context: the person runs or plays a sport (RK-26, RK-31, RK-32).</summary>
    RunsOrPlaysSport = 39,
    /// <summary>Context: an earlier stress fracture, or periods that stopped for three months or more.</summary>
    BoneStressRisk = 74,

    /// <summary>Contributing cause: the feet roll inwards too far (RK-15). No means looked for and not there.</summary>
    OverPronation = 40,
    /// <summary>
    /// Contributing cause: the inner thigh muscle above the knee, vastus medialis, is weak (RK-16). No means looked for and not there.
    /// </summary>
    WeakVastusMedialis = 41,
    /// <summary>
    /// Contributing cause: the outer thigh muscle, vastus lateralis, dominates (RK-16). No means looked for and not there.
    /// </summary>
    DominantVastusLateralis = 42,
    /// <summary>Contributing cause: the iliotibial band is tight (RK-17). No means looked for and not there.</summary>
    TightIliotibialBand = 43,
    /// <summary>Contributing cause: the hamstrings are tight (RK-17). No means looked for and not there.</summary>
    TightHamstrings = 44,
    /// <summary>Contributing cause: the quadriceps are tight (RK-17). No means looked for and not there.</summary>
    TightQuadriceps = 45,

    /// <summary>Precaution: Raynaud's phenomenon.</summary>
    Raynauds = 46,
    /// <summary>Precaution: cold urticaria, cryoglobulinaemia or paroxysmal cold haemoglobinuria.</summary>
    ColdHypersensitivity = 47,
    /// <summary>Precaution: reduced feeling in the skin of the leg, or skin on which a light touch hurts.</summary>
    ImpairedSensation = 48,
    /// <summary>Precaution: arterial disease of the leg.</summary>
    PoorCirculation = 49,
    /// <summary>Precaution: skin that is broken, irritated or sunburnt at the knee.</summary>
    BrokenSkin = 50,
    /// <summary>Precaution: allergy to an ingredient of creams or sprays for pain.</summary>
    TopicalAllergy = 51,
    /// <summary>Precaution: allergy to aspirin or to an NSAID.</summary>
    AspirinOrNsaidAllergy = 52,
    /// <summary>Precaution: takes warfarin.</summary>
    TakesWarfarin = 53,
    /// <summary>Precaution: takes any anticoagulant or antiplatelet drug but warfarin, or has a bleeding disorder.</summary>
    TakesOtherAnticoagulant = 54,
    /// <summary>
    /// Precaution: regularly takes an antidepressant, steroid tablets, lithium, methotrexate, or tablets for blood pressure or water.
    /// </summary>
    TakesInteractingMedicine = 75,
    /// <summary>
    /// Precaution: ever an ulcer of, or bleeding from, the stomach or gut, or an operation that made the stomach smaller.
    /// </summary>
    PepticUlcer = 55,
    /// <summary>Precaution: kidney disease.</summary>
    KidneyDisease = 56,
    /// <summary>Precaution: any liver disease, now or in the past, or gallstones.</summary>
    LiverDisease = 57,
    /// <summary>Precaution: heart failure.</summary>
    HeartFailure = 58,
    /// <summary>Precaution: disease of the heart's arteries, or ever a stroke.</summary>
    HeartDisease = 59,
    /// <summary>Precaution: high blood pressure.</summary>
    Hypertension = 60,
    /// <summary>Precaution: asthma.</summary>
    Asthma = 61,
    /// <summary>Precaution: pregnant, or possibly so.</summary>
    Pregnancy = 62,
    /// <summary>Precaution: breastfeeding.</summary>
    Breastfeeding = 76,
    /// <summary>Precaution: diabetes.</summary>
    Diabetes = 63,
    /// <summary>Precaution: a weakened immune system, by illness or by treatment.</summary>
    Immunosuppressed = 64,
    /// <summary>Precaution: allergy to a corticosteroid.</summary>
    CorticosteroidAllergy = 65,
    /// <summary>Precaution: a knee replacement is planned within 3 months.</summary>
    KneeReplacementPlanned = 67,
    /// <summary>Precaution: allergy to hyaluronan.</summary>
    HyaluronanAllergy = 68,
    /// <summary>Precaution: allergy to bird proteins, feathers or eggs.</summary>
    AvianAllergy = 69,
    /// <summary>Precaution: allergy to shellfish.</summary>
    ShellfishAllergy = 70,
    /// <summary>Precaution: allergy to adhesive tape.</summary>
    TapeAllergy = 71,
}
