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
        new(Treatment.NaturalAntiInflammatory, Stop, "RK-19"),
        new(Treatment.IceWithCompression, Stop, "RK-20")
        {
            Dose = new Dose { MinutesPerSessionMax = 15, TowelUnderPack = true },
        },
        new(Treatment.TopicalPainRelief, Stop, "RK-21")
        {
            Dose = new Dose { TimesPerDaySource = new DoseRange(4, 6), TimesPerDayMax = 4, NotUnderWrap = true, NotTogetherWithIce = true },
        },
        new(Treatment.ExerciseBike, Stop, "RK-25")
        {
            Dose = new Dose { MinutesPerDayMax = 30, NoResistance = true },
        },
        new(Treatment.PostActivityIceAndTopical, Stop, "RK-26")
        {
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
        new(Treatment.PhysicalTherapy, Stop, "RK-27"),
        new(Treatment.LoadManagement, Stop) { Origin = Origin.Guideline },
        new(Treatment.PatellarTaping, Stop) { Origin = Origin.Guideline },
        new(Treatment.GaitAnalysis, Correct, "RK-28"),
        new(Treatment.ProperFootwear, Correct, "RK-29"),
        new(Treatment.FootOrthotics, Correct, "RK-30") { Needs = Finding.OverPronation, WaitsFor = Finding.OverPronation },
        new(Treatment.FlatSurfaceRunning, Correct, "RK-31") { Needs = Finding.RunsOrPlaysSport },
        new(Treatment.AvoidHardSurfaces, Correct, "RK-32") { Needs = Finding.RunsOrPlaysSport },
        new(Treatment.IliotibialBandStretching, Correct, "RK-33")
        {
            Needs = Finding.TightIliotibialBand, WaitsFor = Finding.TightIliotibialBand, Dose = Stretch,
        },
        new(Treatment.HamstringStretching, Correct, "RK-33")
        {
            Needs = Finding.TightHamstrings, WaitsFor = Finding.TightHamstrings, Dose = Stretch,
        },
        new(Treatment.QuadricepsStretching, Correct, "RK-33")
        {
            Needs = Finding.TightQuadriceps, WaitsFor = Finding.TightQuadriceps, Dose = Stretch,
        },
        new(Treatment.JointNutrients, Correct, "RK-34"),
        new(Treatment.VastusMedialisStrengthening, Strengthen, "RK-35"),
        new(Treatment.KneeExtension, Strengthen, "RK-36"),
        new(Treatment.DropSquat, Strengthen, "RK-37") { WaitsFor = Finding.SquattingPain },
        new(Treatment.HipStrengthening, Strengthen) { Origin = Origin.Guideline },
        new(Treatment.Nsaid, null, "RK-22", "RK-39"),
        new(Treatment.CortisoneInjection, null, "RK-23", "RK-40"),
        new(Treatment.HyaluronicAcidInjection, null, "RK-41"),
        new(Treatment.StraightLegRaise, null, "RK-38", "POLICY-1"),
        new(Treatment.Surgery, null, "RK-24", "RK-42"),
    ];

    internal static IReadOnlyList<TreatmentInfo> All => Rows;

    /// <summary>The steps of the plan, in order.</summary>
    internal static IReadOnlyList<TreatmentStep> Steps { get; } = [Stop, Correct, Strengthen];

    internal static TreatmentInfo Get(Treatment treatment) => Rows[(int)treatment];
}
