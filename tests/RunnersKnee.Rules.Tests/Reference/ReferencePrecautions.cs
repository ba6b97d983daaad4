using static RunnersKnee.Rules.Finding;
using static RunnersKnee.Rules.Treatment;

namespace RunnersKnee.Rules.Tests;

/// <summary>The table of precautions, typed a second time, and what it means for a case.</summary>
internal static class ReferencePrecautions
{
    private const string AgeUnder18 = "ageUnder18";
    private const string Age60OrOver = "age60OrOver";

    private static readonly Finding[] IceBars = [Raynauds, ColdHypersensitivity, ImpairedSensation, PoorCirculation, BrokenSkin];
    private static readonly Finding[] IceCautions = [HeartDisease, Hypertension, Diabetes];
    private static readonly Finding[] TopicalBars = [BrokenSkin, TopicalAllergy, AspirinOrNsaidAllergy, TakesWarfarin];
    private static readonly Finding[] TopicalCautions = [ImpairedSensation, TakesOtherAnticoagulant, Asthma, Pregnancy, Breastfeeding];

    private static readonly Dictionary<Treatment, (Finding[] Bars, Finding[] Cautions)> Rows = new()
    {
        [IceWithCompression] = (IceBars, IceCautions),
        [TopicalPainRelief] = (TopicalBars, TopicalCautions),
        [PostActivityIceAndTopical] = ([.. IceBars, .. TopicalBars], [.. IceCautions, .. TopicalCautions]),
        [ExerciseBike] = ([UnstableHeartSymptoms, CannotFlexTo90], [HeartFailure, HeartDisease]),
        [NaturalAntiInflammatory] = (
            [TakesWarfarin, TakesOtherAnticoagulant, LiverDisease, Pregnancy],
            [AspirinOrNsaidAllergy, TakesInteractingMedicine, PepticUlcer, KidneyDisease, Asthma, Breastfeeding, Immunosuppressed]),
        [JointNutrients] = (
            [ShellfishAllergy, TakesWarfarin],
            [TakesOtherAnticoagulant, TakesInteractingMedicine, LiverDisease, Asthma, Pregnancy, Breastfeeding, Diabetes]),
        [DropSquat] = ([RecentInjury, CannotFlexTo90, LockingKnee, HipOrGroinPain, Limp, SquattingPain], []),
        [PatellarTaping] = ([TapeAllergy, BrokenSkin], []),
        [Nsaid] = (
            [AspirinOrNsaidAllergy, TakesWarfarin, TakesOtherAnticoagulant, PepticUlcer, KidneyDisease, HeartFailure, Pregnancy],
            [PoorCirculation, TakesInteractingMedicine, LiverDisease, HeartDisease, Hypertension, Asthma, Breastfeeding, Immunosuppressed]),
        [CortisoneInjection] = (
            [BrokenSkin, JointOrSkinInfection, CorticosteroidAllergy, ArtificialKneeJoint, KneeReplacementPlanned],
            [TakesWarfarin, TakesOtherAnticoagulant, Pregnancy, Breastfeeding, Diabetes, Immunosuppressed]),
        [HyaluronicAcidInjection] = (
            [BrokenSkin, JointOrSkinInfection, ArtificialKneeJoint, KneeReplacementPlanned, HyaluronanAllergy],
            [TakesWarfarin, TakesOtherAnticoagulant, Pregnancy, Breastfeeding, AvianAllergy]),
    };

    private static readonly Finding[][] Bars = [.. Enum.GetValues<Treatment>().Select(treatment => InCatalogueOrder(Row(treatment).Bars))];
    private static readonly Finding[][] CautionFor =
    [
        .. Enum.GetValues<Treatment>().Select(treatment => InCatalogueOrder(Row(treatment).Cautions)),
    ];

    internal static IReadOnlyList<Finding> BarsOf(Treatment treatment) => Bars[(int)treatment];

    internal static IReadOnlyList<Finding> CautionsOf(Treatment treatment) => CautionFor[(int)treatment];

    internal static bool IsContraindicated(Told told, Treatment treatment) => told.AnyYes(Bars[(int)treatment]);

    internal static ReferenceList<Finding> ContraindicatedBy(Told told, Treatment treatment) =>
        told.AnyYes(Bars[(int)treatment]) ? [.. Bars[(int)treatment].Where(told.Yes)] : [];

    internal static ReferenceList<Finding> Unanswered(Told told, Treatment treatment) =>
        told.AnyOpen(Bars[(int)treatment]) ? [.. Bars[(int)treatment].Where(told.Open)] : [];

    internal static ReferenceList<string> Cautions(Told told, Treatment treatment)
    {
        var ofAge = CautionOfAge(told.Age, treatment);
        if (ofAge is null && !told.AnyYes(CautionFor[(int)treatment]))
            return [];

        var cautions = CautionFor[(int)treatment].Where(told.Yes).Select(Codes.Of);
        return ofAge is null ? [.. cautions] : [.. cautions, ofAge];
    }

    private static string? CautionOfAge(int? age, Treatment treatment) => treatment switch
    {
        Nsaid when age >= 60 => Age60OrOver,
        Nsaid or TopicalPainRelief or PostActivityIceAndTopical or NaturalAntiInflammatory or JointNutrients when age < 18 => AgeUnder18,
        _ => null,
    };

    private static (Finding[] Bars, Finding[] Cautions) Row(Treatment treatment) =>
        Rows.TryGetValue(treatment, out var row) ? row : ([], []);

    private static Finding[] InCatalogueOrder(Finding[] findings) => [.. ReferenceCatalogue.Findings.Where(findings.Contains)];
}
