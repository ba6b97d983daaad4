using static RunnersKnee.Rules.References;

namespace RunnersKnee.Rules;

/// <summary>The references behind the precautions of a treatment.</summary>
internal static class PrecautionReferences
{
    private static readonly Reference[] Ice = [Read(Clinicalgate), Read(Sportsinjuryclinic)];
    private static readonly Reference[] Cream = [Read(Joss2000)];

    private static readonly Reference[] IceAndCream = [.. Ice, .. Cream];
    private static readonly Reference[] Natural = [Read(Medsafe2018), Read(Tga2023), Read(Usp2019)];
    private static readonly Reference[] Nutrients = [Read(Gpnotebook), Read(MayoClinic)];
    private static readonly Reference[] Nsaids = [Read(FdaNsaidGuide), Read(Fda2020)];
    private static readonly Reference[] Cortisone = [Read(MartinBrowne2019)];
    private static readonly Reference[] HyaluronicAcid = [Read(SynviscOneLabel)];

    /// <summary>The references, each with its basis; empty where none was read.</summary>
    internal static IReadOnlyList<Reference> Of(Treatment treatment) => treatment switch
    {
        Treatment.NaturalAntiInflammatory => Natural,
        Treatment.IceWithCompression => Ice,
        Treatment.TopicalPainRelief => Cream,
        Treatment.PostActivityIceAndTopical => IceAndCream,
        Treatment.JointNutrients => Nutrients,
        Treatment.Nsaid => Nsaids,
        Treatment.CortisoneInjection => Cortisone,
        Treatment.HyaluronicAcidInjection => HyaluronicAcid,
        _ => [],
    };
}
