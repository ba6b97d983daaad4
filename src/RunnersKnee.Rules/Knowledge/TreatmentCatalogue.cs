namespace RunnersKnee.Rules;

/// <summary>The treatment catalogue: what belongs to which step, what it is for, and how much of it is safe.</summary>
internal static class TreatmentCatalogue
{
    private const TreatmentStep Stop = TreatmentStep.StopPainAndSwelling;
    private const TreatmentStep Correct = TreatmentStep.CorrectCauses;
    private const TreatmentStep Strengthen = TreatmentStep.Strengthen;

    private static readonly Dose Stretch = new() { BeforeAndAfterEachRun = true };

    private static readonly TreatmentInfo[] Rows =
    [
        new(Treatment.NaturalAntiInflammatory, Stop, "RK-19")
        {
            Description = "The first step offers natural anti-inflammatories.",
        },
        new(Treatment.IceWithCompression, Stop, "RK-20")
        {
            Description = "The first step offers ice with compression, at most 15 minutes with a towel under the pack.",
            Dose = new Dose { MinutesPerSessionMax = 15, TowelUnderPack = true },
        },
        new(Treatment.TopicalPainRelief, Stop, "RK-21")
        {
            Description = "The first step offers a natural pain-relief cream or spray, at most 4 times a day.",
            Dose = new Dose { TimesPerDaySource = new DoseRange(4, 6), TimesPerDayMax = 4, NotUnderWrap = true, NotTogetherWithIce = true },
        },
        new(Treatment.ExerciseBike, Stop, "RK-25")
        {
            Description = "The first step offers an exercise bike without resistance, at most 30 minutes a day.",
            Dose = new Dose { MinutesPerDayMax = 30, NoResistance = true },
        },
        new(Treatment.PostActivityIceAndTopical, Stop, "RK-26")
        {
            Description = "The first step offers ice, then cream or spray, after running or sport.",
            Needs = Finding.RunsOrPlaysSport,
            WaitsFor = Finding.RunsOrPlaysSport,
            Parts = [Treatment.IceWithCompression, Treatment.TopicalPainRelief],
            Dose = new Dose
            {
                MinutesPerSessionMax = 15,
                TowelUnderPack = true,
                NotUnderWrap = true,
                NotTogetherWithIce = true,
                TopicalAfterIce = true,
                AfterEachRunOrSport = true,
            },
        },
        new(Treatment.PhysicalTherapy, Stop, "RK-27")
        {
            Description = "The first step offers physical therapy.",
        },
        new(Treatment.LoadManagement, Stop)
        {
            Description = "On request, the first step also offers load management, which guidance supports.",
            Origin = Origin.Guideline,
        },
        new(Treatment.PatellarTaping, Stop)
        {
            Description = "On request, the first step also offers taping of the kneecap, which guidance mentions.",
            Origin = Origin.Guideline,
        },
        new(Treatment.GaitAnalysis, Correct, "RK-28")
        {
            Description = "The second step offers a gait analysis.",
        },
        new(Treatment.ProperFootwear, Correct, "RK-29")
        {
            Description = "The second step offers proper footwear.",
        },
        new(Treatment.FootOrthotics, Correct, "RK-30")
        {
            Description = "The second step offers foot orthotics.",
            Needs = Finding.OverPronation, WaitsFor = Finding.OverPronation,
        },
        new(Treatment.FlatSurfaceRunning, Correct, "RK-31")
        {
            Description = "The second step offers running on flat surfaces.",
            Needs = Finding.RunsOrPlaysSport,
        },
        new(Treatment.AvoidHardSurfaces, Correct, "RK-32")
        {
            Description = "The second step offers keeping off hard surfaces.",
            Needs = Finding.RunsOrPlaysSport,
        },
        new(Treatment.IliotibialBandStretching, Correct, "RK-33")
        {
            Description = "The second step offers stretching of the iliotibial band.",
            Needs = Finding.TightIliotibialBand,
            Dose = Stretch,
        },
        new(Treatment.HamstringStretching, Correct, "RK-33")
        {
            Description = "The second step offers stretching of the hamstrings.",
            Needs = Finding.TightHamstrings,
            Dose = Stretch,
        },
        new(Treatment.QuadricepsStretching, Correct, "RK-33")
        {
            Description = "The second step offers stretching of the quadriceps.",
            Needs = Finding.TightQuadriceps,
            Dose = Stretch,
        },
        new(Treatment.JointNutrients, Correct, "RK-34")
        {
            Description = "The second step offers joint nutrients.",
        },
        new(Treatment.VastusMedialisStrengthening, Strengthen, "RK-35")
        {
            Description = "The third step offers balanced strengthening of the quadriceps, vastus medialis above all.",
        },
        new(Treatment.KneeExtension, Strengthen, "RK-36")
        {
            Description = "The third step offers knee extensions.",
        },
        new(Treatment.DropSquat, Strengthen, "RK-37")
        {
            Description = "The third step offers quick drop squats.",
            WaitsFor = Finding.SquattingPain,
        },
        new(Treatment.HipStrengthening, Strengthen)
        {
            Description = "On request, the third step also offers hip strengthening, which guidance supports.",
            Origin = Origin.Guideline,
        },
        new(Treatment.Nsaid, null, "RK-22", "RK-39")
        {
            Description = "As a last resort, NSAIDs may be discussed with a clinician.",
            LastResort = LastResortStanding.DiscussWithClinician,
        },
        new(Treatment.CortisoneInjection, null, "RK-23", "RK-40")
        {
            Description = "As a last resort, a cortisone injection may be discussed with a clinician.",
            LastResort = LastResortStanding.DiscussWithClinician,
        },
        new(Treatment.HyaluronicAcidInjection, null, "RK-41")
        {
            Description = "As a last resort, a hyaluronic acid injection may be discussed with a clinician.",
            LastResort = LastResortStanding.DiscussWithClinician,
        },
        new(Treatment.StraightLegRaise, null, "RK-38", "POLICY-1")
        {
            Description = "As a last resort, straight-leg raises are permitted, but not advised.",
            LastResort = LastResortStanding.PermittedNotAdvised,
        },
        new(Treatment.Surgery, null, "RK-24", "RK-42"),
    ];

    internal static IReadOnlyList<TreatmentInfo> All => Rows;

    /// <summary>The steps of the plan, in order.</summary>
    internal static IReadOnlyList<TreatmentStep> Steps { get; } = [Stop, Correct, Strengthen];

    /// <summary>The treatments that the plan may hold, in order.</summary>
    internal static IReadOnlyList<TreatmentInfo> Planned { get; } = Array.FindAll(Rows, row => row.Step is not null);

    private static readonly bool[] Decisive = Codes.Map<Finding, bool>(f => Array.Exists(Rows, row => row.Needs == f || row.WaitsFor == f));

    /// <summary>Whether a treatment is for a finding, or waits for it.</summary>
    internal static bool DependOn(Finding finding) => Decisive[(int)finding];

    internal static TreatmentInfo Get(Treatment treatment) => Rows[(int)treatment];
}
