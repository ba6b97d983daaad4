using static RunnersKnee.Rules.Finding;

namespace RunnersKnee.Rules.Protocol;

/// <summary>The precaution table.</summary>
internal static class PrecautionTable
{
    private static readonly Precaution Ice = new(Treatment.IceWithCompression)
    {
        Contraindications = [Raynauds, ColdHypersensitivity, ImpairedSensation, PoorCirculation, BrokenSkin],
        Cautions = [HeartDisease, Hypertension, Diabetes],
    };

    private static readonly Precaution Topical = new(Treatment.TopicalPainRelief)
    {
        Contraindications = [BrokenSkin, TopicalAllergy, AspirinOrNsaidAllergy, TakesWarfarin],
        Cautions = [ImpairedSensation, TakesOtherAnticoagulant, Asthma, Pregnancy, Breastfeeding],
        AgeCautions = [AgeCaution.Under18],
    };

    private static readonly Precaution[] Rows =
    [
        new(Treatment.NaturalAntiInflammatory)
        {
            Contraindications = [TakesWarfarin, TakesOtherAnticoagulant, LiverDisease, Pregnancy],
            Cautions =
            [
                AspirinOrNsaidAllergy, TakesInteractingMedicine, PepticUlcer, KidneyDisease, Asthma, Breastfeeding, Immunosuppressed,
            ],
            AgeCautions = [AgeCaution.Under18],
        },
        Ice,
        Topical,
        new(Treatment.ExerciseBike)
        {
            Contraindications = [UnstableHeartSymptoms, CannotFlexTo90],
            Cautions = [HeartFailure, HeartDisease],
        },
        Both(Treatment.PostActivityIceAndTopical, Ice, Topical),
        new(Treatment.PatellarTaping) { Contraindications = [BrokenSkin, TapeAllergy] },
        new(Treatment.JointNutrients)
        {
            Contraindications = [TakesWarfarin, ShellfishAllergy],
            Cautions = [TakesOtherAnticoagulant, TakesInteractingMedicine, LiverDisease, Asthma, Pregnancy, Breastfeeding, Diabetes],
            AgeCautions = [AgeCaution.Under18],
        },
        new(Treatment.DropSquat) { Contraindications = [RecentInjury, CannotFlexTo90, LockingKnee, HipOrGroinPain, Limp, SquattingPain] },
        new(Treatment.Nsaid)
        {
            Contraindications =
            [
                AspirinOrNsaidAllergy, TakesWarfarin, TakesOtherAnticoagulant, PepticUlcer, KidneyDisease, HeartFailure, Pregnancy,
            ],
            Cautions =
            [
                PoorCirculation, TakesInteractingMedicine, LiverDisease, HeartDisease, Hypertension, Asthma, Breastfeeding,
                Immunosuppressed,
            ],
            AgeCautions = [AgeCaution.Under18, AgeCaution.From60],
        },
        new(Treatment.CortisoneInjection)
        {
            Contraindications = [JointOrSkinInfection, ArtificialKneeJoint, BrokenSkin, CorticosteroidAllergy, KneeReplacementPlanned],
            Cautions = [TakesWarfarin, TakesOtherAnticoagulant, Pregnancy, Breastfeeding, Diabetes, Immunosuppressed],
        },
        new(Treatment.HyaluronicAcidInjection)
        {
            Contraindications = [JointOrSkinInfection, ArtificialKneeJoint, BrokenSkin, KneeReplacementPlanned, HyaluronanAllergy],
            Cautions = [TakesWarfarin, TakesOtherAnticoagulant, Pregnancy, Breastfeeding, AvianAllergy],
        },
    ];

    internal static IReadOnlyList<Precaution> All => Rows;

    /// <summary>The row of a treatment; one without precautions has an empty row.</summary>
    internal static Precaution Get(Treatment treatment) => ByTreatment[(int)treatment];

    /// <summary>Whether any row names the finding.</summary>
    internal static bool IsPrecaution(this Yes yes) => Named[(int)yes.Finding];

    /// <summary>Whether any row names the age.</summary>
    internal static bool CallsForCare(this AgeTold age) => Array.Exists(Ages, caution => caution.Holds(age.Years));

    private static AgeCaution[] Ages { get; } = [.. Rows.SelectMany(row => row.AgeCautions).Distinct()];

    private static bool[] Named { get; } =
        Codes.Map<Finding, bool>(f => Array.Exists(Rows, row => row.Contraindications.Contains(f) || row.Cautions.Contains(f)));

    private static Precaution[] ByTreatment { get; } =
        Codes.Map<Treatment, Precaution>(t => Array.Find(Rows, row => row.Treatment == t) ?? new Precaution(t));

    private static Precaution Both(Treatment treatment, Precaution first, Precaution second) => new(treatment)
    {
        Contraindications = [.. first.Contraindications.Union(second.Contraindications)],
        Cautions = [.. first.Cautions.Union(second.Cautions)],
        AgeCautions = [.. first.AgeCautions, .. second.AgeCautions],
    };
}
