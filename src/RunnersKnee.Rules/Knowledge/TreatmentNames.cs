using System.Collections.Frozen;

namespace RunnersKnee.Rules;

/// <summary>What people call a treatment: its code, and everyday names such as ibuprofen or cortisone shot.</summary>
/// <remarks>
/// For what a person types: upper and lower case, spaces and hyphens do not count. JSON documents take exact codes alone.
/// Safe for use by many threads at once.
/// </remarks>
public static class TreatmentNames
{
    // Aspirin is not among them: who takes it daily for the heart must not read here that it should be left.
    private static readonly (Treatment Treatment, string[] Names)[] Everyday =
    [
        (Treatment.NaturalAntiInflammatory, ["turmeric", "curcumin", "curcuma", "ginger", "boswellia", "natural anti-inflammatories"]),
        (Treatment.IceWithCompression, ["ice", "icing", "ice pack", "cold pack", "ice and compression"]),
        (Treatment.TopicalPainRelief, ["pain cream", "pain relief cream", "pain relief spray", "arnica", "menthol", "menthol cream"]),
        (Treatment.ExerciseBike, ["bike", "exercise bicycle", "stationary bike"]),
        (Treatment.PostActivityIceAndTopical, ["ice after running", "ice after sport", "ice then cream"]),
        (Treatment.PhysicalTherapy, ["physio", "physiotherapy", "PT", "physical therapist", "physiotherapist"]),
        (Treatment.LoadManagement, ["running less", "training load", "training less"]),
        (Treatment.PatellarTaping, ["tape", "taping", "kinesio tape", "kinesiology tape", "McConnell taping", "kneecap taping", "knee tape"]),
        (Treatment.GaitAnalysis, ["gait", "running analysis", "treadmill analysis", "video analysis"]),
        (Treatment.ProperFootwear, ["shoes", "footwear", "running shoes", "new shoes"]),
        (Treatment.FootOrthotics, ["insoles", "orthotics", "inserts", "shoe inserts", "arch supports", "foot orthoses"]),
        (Treatment.FlatSurfaceRunning, ["flat surfaces", "flat ground", "running on the flat"]),
        (Treatment.AvoidHardSurfaces, ["hard surfaces", "soft surfaces", "soft ground", "avoiding concrete"]),
        (Treatment.IliotibialBandStretching, ["IT band stretch", "IT band stretching", "ITB stretch", "ITB stretching", "iliotibial band stretch"]),
        (Treatment.HamstringStretching, ["hamstring stretch", "hamstring stretches"]),
        (Treatment.QuadricepsStretching, ["quad stretch", "quad stretching", "quadriceps stretch", "quad stretches"]),
        (Treatment.JointNutrients, ["glucosamine", "chondroitin", "MSM", "joint supplements"]),
        (Treatment.VastusMedialisStrengthening, ["VMO", "VMO strengthening", "quad strengthening", "quadriceps strengthening", "vastus medialis"]),
        (Treatment.KneeExtension, ["leg extension", "leg extensions", "knee extensions"]),
        (Treatment.DropSquat, ["drop squats", "quick drop squats"]),
        (Treatment.HipStrengthening, ["hip exercises", "hip strength", "glute strengthening", "clamshells"]),
        (
            Treatment.Nsaid,
            ["ibuprofen", "naproxen", "diclofenac", "celecoxib", "etoricoxib", "meloxicam", "indomethacin", "ketoprofen",
             "Advil", "Motrin", "Nurofen", "Aleve", "anti-inflammatory", "anti-inflammatories", "anti-inflammatory drugs"]
        ),
        (
            Treatment.CortisoneInjection,
            ["cortisone", "cortisone shot", "cortisone injections", "steroid injection", "steroid shot", "corticosteroid injection"]
        ),
        (
            Treatment.HyaluronicAcidInjection,
            ["hyaluronic acid", "hyaluronan", "hyaluronate", "Synvisc", "Orthovisc", "Euflexxa", "Durolane", "viscosupplementation", "gel injection"]
        ),
        (Treatment.StraightLegRaise, ["SLR", "straight-leg raises", "leg raise", "leg raises"]),
        (Treatment.Surgery, ["operation", "knee surgery", "arthroscopy", "keyhole surgery", "lateral release"]),
    ];

    private static readonly FrozenDictionary<string, Treatment> ByName = Everyday
        .SelectMany(row => row.Names.Append(Codes.Of(row.Treatment)).Select(name => KeyValuePair.Create(LettersOf(name), row.Treatment)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Valid = [.. Codes.All<Treatment>(), .. Everyday.SelectMany(row => row.Names)];

    /// <summary>Every code and every everyday name, the codes first.</summary>
    public static IReadOnlyList<string> All => Valid.AsReadOnly();

    /// <summary>Finds the treatment that a person means.</summary>
    /// <param name="name">A code or an everyday name.</param>
    /// <param name="treatment">The treatment; the default where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse(string? name, out Treatment treatment)
    {
        treatment = default;
        return name is not null && ByName.TryGetValue(LettersOf(name), out treatment);
    }

    private static string LettersOf(string name) => string.Concat(name.Where(char.IsLetter));
}
