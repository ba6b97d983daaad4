namespace RunnersKnee.Rules;

/// <summary>The precaution table. The age that calls for care with NSAIDs is a rule of its own.</summary>
internal static class PrecautionTable
{
    private static readonly Precaution Ice = new(Treatment.IceWithCompression)
    {
        Contraindications =
        [
            Finding.Raynauds,
            Finding.ColdHypersensitivity,
            Finding.ImpairedSensation,
            Finding.PoorCirculation,
            Finding.BrokenSkin,
        ],
        Cautions =
        [
            Finding.HeartDisease,
            Finding.Hypertension,
            Finding.Diabetes,
        ],
    };

    private static readonly Precaution Topical = new(Treatment.TopicalPainRelief)
    {
        Contraindications =
        [
            Finding.BrokenSkin,
            Finding.TopicalAllergy,
            Finding.AspirinOrNsaidAllergy,
            Finding.TakesWarfarin,
        ],
        Cautions =
        [
            Finding.ImpairedSensation,
            Finding.TakesOtherAnticoagulant,
            Finding.Asthma,
            Finding.Pregnancy,
        ],
    };

    private static readonly Precaution[] Rows =
    [
        new(Treatment.NaturalAntiInflammatory)
        {
            Contraindications =
            [
                Finding.TakesWarfarin,
                Finding.TakesOtherAnticoagulant,
            ],
            Cautions =
            [
                Finding.AspirinOrNsaidAllergy,
                Finding.PepticUlcer,
                Finding.KidneyDisease,
                Finding.Asthma,
                Finding.Pregnancy,
            ],
        },
        Ice,
        Topical,
        new(Treatment.ExerciseBike)
        {
            Contraindications =
            [
                Finding.UnstableHeartSymptoms,
            ],
            Cautions =
            [
                Finding.HeartFailure,
                Finding.HeartDisease,
            ],
        },
        Both(Treatment.PostActivityIceAndTopical, Ice, Topical),
        new(Treatment.PatellarTaping)
        {
            Contraindications =
            [
                Finding.BrokenSkin,
                Finding.TapeAllergy,
            ],
        },
        new(Treatment.JointNutrients)
        {
            Contraindications =
            [
                Finding.TakesWarfarin,
                Finding.ShellfishAllergy,
            ],
            Cautions =
            [
                Finding.TakesOtherAnticoagulant,
                Finding.Pregnancy,
                Finding.Diabetes,
            ],
        },
        new(Treatment.DropSquat)
        {
            Contraindications =
            [
                Finding.SquattingPain,
            ],
        },
        new(Treatment.Nsaid)
        {
            Contraindications =
            [
                Finding.AspirinOrNsaidAllergy,
                Finding.TakesWarfarin,
                Finding.TakesOtherAnticoagulant,
                Finding.PepticUlcer,
                Finding.KidneyDisease,
                Finding.HeartFailure,
                Finding.Pregnancy,
            ],
            Cautions =
            [
                Finding.HeartDisease,
                Finding.Hypertension,
                Finding.Asthma,
            ],
        },
        new(Treatment.CortisoneInjection)
        {
            Contraindications =
            [
                Finding.BrokenSkin,
                Finding.JointOrSkinInfection,
                Finding.CorticosteroidAllergy,
                Finding.KneeReplacementPlanned,
            ],
            Cautions =
            [
                Finding.TakesWarfarin,
                Finding.TakesOtherAnticoagulant,
                Finding.Diabetes,
                Finding.Immunosuppressed,
            ],
        },
        new(Treatment.HyaluronicAcidInjection)
        {
            Contraindications =
            [
                Finding.BrokenSkin,
                Finding.JointOrSkinInfection,
                Finding.KneeReplacementPlanned,
                Finding.HyaluronanAllergy,
            ],
            Cautions =
            [
                Finding.TakesWarfarin,
                Finding.TakesOtherAnticoagulant,
                Finding.Pregnancy,
                Finding.AvianAllergy,
            ],
        },
    ];

    /// <summary>The code of the caution for NSAIDs from the age of 60.</summary>
    internal const string Age60OrOver = "age60OrOver";

    internal static IReadOnlyList<Precaution> All => Rows;

    /// <summary>The row of a treatment; one without precautions has an empty row.</summary>
    internal static Precaution Get(Treatment treatment) => ByTreatment[(int)treatment];

    /// <summary>Whether any row names a finding.</summary>
    internal static bool Names(Finding finding) => Named[(int)finding];

    private static bool[] Named { get; } =
        Codes.Map<Finding, bool>(f => Array.Exists(Rows, row => row.Contraindications.Contains(f) || row.Cautions.Contains(f)));

    private static Precaution[] ByTreatment { get; } =
        Codes.Map<Treatment, Precaution>(t => Array.Find(Rows, row => row.Treatment == t) ?? new Precaution(t));

    private static Precaution Both(Treatment treatment, Precaution first, Precaution second) => new(treatment)
    {
        Contraindications = Either(first.Contraindications, second.Contraindications),
        Cautions = Either(first.Cautions, second.Cautions),
    };

    private static Finding[] Either(IReadOnlyList<Finding> one, IReadOnlyList<Finding> other) =>
        Array.FindAll(FindingCatalogue.Findings, finding => one.Contains(finding) || other.Contains(finding));
}
