using static RunnersKnee.Rules.Treatment;

namespace RunnersKnee.Rules.Protocol;

/// <summary>The treatment catalogue: what belongs to which step, what it is for, and how much of it is safe.</summary>
internal static class TreatmentCatalogue
{
    private const TreatmentStep Stop = TreatmentStep.StopPainAndSwelling;
    private const TreatmentStep Correct = TreatmentStep.CorrectCauses;
    private const TreatmentStep Strengthen = TreatmentStep.Strengthen;
    private static readonly Dose Stretch = new() { BeforeAndAfterEachRun = true };

    private static readonly TreatmentInfo[] Rows =
    [
        new(NaturalAntiInflammatory, Stop, "The first step offers natural anti-inflammatories.", "RK-19"),
        new(
            IceWithCompression,
            Stop,
            "The first step offers ice with compression, at most 15 minutes with a towel under the pack.",
            "RK-20")
        {
            Dose = new Dose { MinutesPerSessionMax = 15, TowelUnderPack = true },
        },
        new(TopicalPainRelief, Stop, "The first step offers a natural pain-relief cream or spray, at most 4 times a day.", "RK-21")
        {
            Dose = new Dose
            {
                TimesPerDaySource = new DoseRange { Min = 4, Max = 6 }, TimesPerDayMax = 4, NotUnderWrap = true, NotTogetherWithIce = true,
            },
        },
        new(ExerciseBike, Stop, "The first step offers an exercise bike without resistance, at most 30 minutes a day.", "RK-25")
        {
            Dose = new Dose { MinutesPerDayMax = 30, NoResistance = true },
        },
        new(PostActivityIceAndTopical, Stop, "The first step offers ice, then cream or spray, after running or sport.", "RK-26")
        {
            Needs = Finding.RunsOrPlaysSport,
            WaitsFor = Finding.RunsOrPlaysSport,
            Parts = [IceWithCompression, TopicalPainRelief],
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
        new(PhysicalTherapy, Stop, "The first step offers physical therapy.", "RK-27"),
        new(LoadManagement, Stop, "On request, the first step also offers load management, which guidance supports.")
        {
            Origin = Origin.Guideline,
        },
        new(PatellarTaping, Stop, "On request, the first step also offers taping of the kneecap, which guidance mentions.")
        {
            Origin = Origin.Guideline,
        },
        new(GaitAnalysis, Correct, "The second step offers a gait analysis.", "RK-28"),
        new(ProperFootwear, Correct, "The second step offers proper footwear.", "RK-29"),
        new(FootOrthotics, Correct, "The second step offers foot orthotics.", "RK-30")
        {
            Needs = Finding.OverPronation,
            WaitsFor = Finding.OverPronation,
        },
        new(FlatSurfaceRunning, Correct, "The second step offers running on flat surfaces.", "RK-31") { Needs = Finding.RunsOrPlaysSport },
        new(AvoidHardSurfaces, Correct, "The second step offers keeping off hard surfaces.", "RK-32") { Needs = Finding.RunsOrPlaysSport },
        new(IliotibialBandStretching, Correct, "The second step offers stretching of the iliotibial band.", "RK-33")
        {
            Needs = Finding.TightIliotibialBand, Dose = Stretch,
        },
        new(HamstringStretching, Correct, "The second step offers stretching of the hamstrings.", "RK-33")
        {
            Needs = Finding.TightHamstrings,
            Dose = Stretch,
        },
        new(QuadricepsStretching, Correct, "The second step offers stretching of the quadriceps.", "RK-33")
        {
            Needs = Finding.TightQuadriceps,
            Dose = Stretch,
        },
        new(JointNutrients, Correct, "The second step offers joint nutrients.", "RK-34"),
        new(
            VastusMedialisStrengthening,
            Strengthen,
            "The third step offers balanced strengthening of the quadriceps, vastus medialis above all.",
            "RK-35"),
        new(KneeExtension, Strengthen, "The third step offers knee extensions.", "RK-36"),
        new(DropSquat, Strengthen, "The third step offers quick drop squats.", "RK-37") { WaitsFor = Finding.SquattingPain },
        new(HipStrengthening, Strengthen, "On request, the third step also offers hip strengthening, which guidance supports.")
        {
            Origin = Origin.Guideline,
        },
        new(Nsaid, null, null, "RK-22", "RK-39"),
        new(CortisoneInjection, null, null, "RK-23", "RK-40"),
        new(HyaluronicAcidInjection, null, null, "RK-41"),
        new(StraightLegRaise, null, null, "RK-38", "POLICY-1"),
        new(Surgery, null, null, "RK-24", "RK-42"),
    ];

    internal static IReadOnlyList<TreatmentInfo> All => Rows;

    /// <summary>Every treatment, in the catalogue's order.</summary>
    internal static Treatment[] Treatments { get; } = Array.ConvertAll(Rows, row => row.Treatment);

    /// <summary>The steps of the plan, in order.</summary>
    internal static TreatmentStep[] Steps { get; } = [Stop, Correct, Strengthen];

    /// <summary>The treatments that the plan may hold, in order.</summary>
    internal static IReadOnlyList<TreatmentInfo> Planned { get; } = Array.FindAll(Rows, row => row.Step is not null);

    private static readonly TreatmentInfo[] ByNumber =
        Codes.Map<Treatment, TreatmentInfo>(treatment => Rows.Single(row => row.Treatment == treatment));

    private static readonly bool[] Decisive = Codes.Map<Finding, bool>(f => Array.Exists(Rows, row => row.Needs == f || row.WaitsFor == f));

    /// <summary>Whether a treatment is for the finding, or waits for it.</summary>
    internal static bool DecidesOnTreatment(this Answered answered) => Decisive[(int)answered.Finding];

    internal static TreatmentInfo Get(Treatment treatment) => ByNumber[(int)treatment];
}
