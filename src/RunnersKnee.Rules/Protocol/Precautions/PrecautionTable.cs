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
        Cautions = [ImpairedSensation, TakesOtherAnticoagulant, Asthma, Pregnancy],
        AgeCaution = AgeCaution.Under18,
    };

    private static readonly Precaution[] Rows =
    [
        new(Treatment.NaturalAntiInflammatory)
        {
            Contraindications = [TakesWarfarin, TakesOtherAnticoagulant, LiverDisease],
            Cautions = [AspirinOrNsaidAllergy, PepticUlcer, KidneyDisease, Asthma, Pregnancy],
            AgeCaution = AgeCaution.Under18,
        },
        Ice,
        Topical,
        new(Treatment.ExerciseBike) { Contraindications = [UnstableHeartSymptoms], Cautions = [HeartFailure, HeartDisease] },
        Both(Treatment.PostActivityIceAndTopical, Ice, Topical),
        new(Treatment.PatellarTaping) { Contraindications = [BrokenSkin, TapeAllergy] },
        new(Treatment.JointNutrients)
        {
            Contraindications = [TakesWarfarin, ShellfishAllergy],
            Cautions = [TakesOtherAnticoagulant, LiverDisease, Pregnancy, Diabetes],
        },
        new(Treatment.DropSquat) { Contraindications = [SquattingPain] },
        new(Treatment.Nsaid)
        {
            Contraindications = [AspirinOrNsaidAllergy, TakesWarfarin, TakesOtherAnticoagulant, PepticUlcer, KidneyDisease, HeartFailure, Pregnancy],
            Cautions = [LiverDisease, HeartDisease, Hypertension, Asthma],
            AgeCaution = AgeCaution.From60,
        },
        new(Treatment.CortisoneInjection)
        {
            Contraindications = [JointOrSkinInfection, BrokenSkin, CorticosteroidAllergy, ArtificialKneeJoint, KneeReplacementPlanned],
            Cautions = [TakesWarfarin, TakesOtherAnticoagulant, Diabetes, Immunosuppressed],
        },
        new(Treatment.HyaluronicAcidInjection)
        {
            Contraindications = [JointOrSkinInfection, BrokenSkin, ArtificialKneeJoint, KneeReplacementPlanned, HyaluronanAllergy],
            Cautions = [TakesWarfarin, TakesOtherAnticoagulant, Pregnancy, AvianAllergy],
        },
    ];

    internal static IReadOnlyList<Precaution> All => Rows;

    /// <summary>The row of a treatment; one without precautions has an empty row.</summary>
    internal static Precaution Get(Treatment treatment) => ByTreatment[(int)treatment];

    /// <summary>Whether any row names the finding.</summary>
    internal static bool IsPrecaution(this Yes yes) => Named[(int)yes.Finding];

    /// <summary>Whether any row names the age.</summary>
    internal static bool CallsForCare(this AgeTold age) => Array.Exists(Ages, caution => caution.Holds(age.Years));

    private static AgeCaution[] Ages { get; } = [.. Rows.Select(row => row.AgeCaution).OfType<AgeCaution>().Distinct()];

    private static bool[] Named { get; } =
        Codes.Map<Finding, bool>(f => Array.Exists(Rows, row => row.Contraindications.Contains(f) || row.Cautions.Contains(f)));

    private static Precaution[] ByTreatment { get; } =
        Codes.Map<Treatment, Precaution>(t => Array.Find(Rows, row => row.Treatment == t) ?? new Precaution(t));

    private static Precaution Both(Treatment treatment, Precaution first, Precaution second) => new(treatment)
    {
        Contraindications = Either(first.Contraindications, second.Contraindications),
        Cautions = Either(first.Cautions, second.Cautions),
        AgeCaution = first.AgeCaution ?? second.AgeCaution,
    };

    private static Finding[] Either(IReadOnlyList<Finding> one, IReadOnlyList<Finding> other) =>
        Array.FindAll(FindingCatalogue.Findings, finding => one.Contains(finding) || other.Contains(finding));
}
