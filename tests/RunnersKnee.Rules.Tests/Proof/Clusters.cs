namespace RunnersKnee.Rules.Tests;

/// <summary>The clusters of the rules: what each reads, and the reduced space that is searched in full.</summary>
internal static class Clusters
{
    /// <summary>So many findings of a precaution's row are tried in every combination in every run; of more, every pair.</summary>
    private const int MostInFull = 12;

    private static readonly KneeCase Runner = KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.RunningPain);

    private static readonly KneeCase Failed = Runner
        .With(TreatmentStep.StopPainAndSwelling, StepOutcome.Failed)
        .With(TreatmentStep.CorrectCauses, StepOutcome.Failed)
        .With(TreatmentStep.Strengthen, StepOutcome.Failed);

    private static readonly Finding[] AnyOrAll =
        [Finding.NightOrRestPain, Finding.UnexplainedWeightLoss, Finding.HistoryOfCancer, Finding.BoneMass];

    /// <summary>A runner in whom every warning sign was asked for and none is there.</summary>
    private static readonly KneeCase Screened = ReferenceCatalogue.RedFlags.Aggregate(Runner, (@case, sign) => @case.With(sign, Answer.No));

    /// <summary>The clusters of every thorough run.</summary>
    internal static IReadOnlyList<Cluster> InEveryRun { get; } =
    [
        Of("injury and hip", "7 findings × 7 ages", Bases(Runner)
            .TimesAnswers(
                Finding.RecentInjury,
                Finding.CannotBearWeight,
                Finding.PatellaTenderness,
                Finding.FibularHeadTenderness,
                Finding.CannotFlexTo90,
                Finding.HipOrGroinPain,
                Finding.Limp)
            .TimesAges(null, 11, 12, 15, 16, 54, 55)),
        Of(
            "circulation and chest",
            $"4 findings × 4 bases × {CaseSpace.Ages.Length} ages",
            Bases(Runner, Failed, KneeCase.Empty, Diagnosed(Runner))
            .TimesAnswers(Finding.CalfSwelling, Finding.ChestPainOrBreathlessness, Finding.ColdOrNumbFoot, Finding.UnstableHeartSymptoms)
            .TimesAges()),
        Of("serious pathology", "6 findings × 3 bases × 4 ages", Bases(Runner, Failed, KneeCase.Empty)
            .TimesAnswers(
                Finding.NightOrRestPain,
                Finding.UnexplainedWeightLoss,
                Finding.HistoryOfCancer,
                Finding.BoneMass,
                Finding.MultipleJointsOrMorningStiffness,
                Finding.FocalBoneTenderness)
            .TimesAges(null, 11, 17, 60)),
        Of("knee signs", "8 findings × 3 bases", Bases(Runner, Failed, KneeCase.Empty)
            .TimesAnswers(
                Finding.HotSwollenJoint,
                Finding.GrossDeformity,
                Finding.CannotStraightenActively,
                Finding.RapidSwelling,
                Finding.LockedKnee,
                Finding.GivingWay,
                Finding.PatellarDislocation,
                Finding.LargeSwelling)),
        Of("elsewhere", "5 findings × 4 bases × 4 ages", Bases(Runner, Failed, KneeCase.Empty, Diagnosed(Runner))
            .TimesAnswers(
                Finding.LocalTendernessElsewhere,
                Finding.RadiatingPainOrNumbness,
                Finding.JointOrSkinInfection,
                Finding.ImagingNormal,
                Finding.ExamConsistent)
            .TimesAges(null, 11, 12, 60)),
        Of("warning signs left open", "31 findings one by one, 4 together, × 2 bases × 4 ages", Bases(Screened, Diagnosed(Screened))
            .SelectMany(@case => Bases(@case).TimesOneOf(ReferenceCatalogue.RedFlags).Concat(Bases(@case).TimesAnswers(AnyOrAll)))
            .TimesAges(null, 15, 16, 55)),
        Of("signs left open after an injury", "7 findings × 4 ages", Bases(Screened)
            .TimesAnswers(
                Finding.RecentInjury,
                Finding.CannotBearWeight,
                Finding.PatellaTenderness,
                Finding.FibularHeadTenderness,
                Finding.CannotFlexTo90,
                Finding.HipOrGroinPain,
                Finding.Limp)
            .TimesAges(null, 15, 16, 55)),
        Of("hip and bone stress", "4 findings × 2 bases × 4 ages", Bases(Runner, Screened)
            .TimesAnswers(Finding.HipOrGroinPain, Finding.Limp, Finding.BoneStressRisk, Finding.RunsOrPlaysSport)
            .TimesAges(null, 15, 16, 30)),
        Of("bone pain, cancer and images", "6 findings × 2 bases × 5 ages", Bases(Runner, Screened)
            .TimesAnswers([.. AnyOrAll, Finding.ExamConsistent, Finding.ImagingNormal])
            .TimesAges(null, 17, 18, 24, 25)),
        Of("running", "7 findings × 2 bases × 2 ages", Bases(Runner, Screened)
            .TimesAnswers(
                Finding.RunsOrPlaysSport,
                Finding.HipOrGroinPain,
                Finding.Limp,
                Finding.RecentInjury,
                Finding.LockingKnee,
                Finding.CannotFlexTo90,
                Finding.ImagingNormal)
            .TimesAges(null, 30)),
        Of("running that made it worse", "36 outcomes × 2 bases × 3 ages", Bases(Screened, Runner)
            .TimesOutcomes(Treatment.FlatSurfaceRunning, Treatment.LoadManagement)
            .TimesAges(null, 11, 30)),
        Of("warfarin and what is taken", "1,296 outcomes × 3 answers", Bases(Runner)
            .TimesOutcomes(
                Treatment.TopicalPainRelief,
                Treatment.PostActivityIceAndTopical,
                Treatment.NaturalAntiInflammatory,
                Treatment.JointNutrients)
            .TimesAnswers(Finding.TakesWarfarin)),
        Of("a joint, a medicine, a knee that locks", "4 findings × 3 bases", Bases(Runner, Failed, KneeCase.Empty)
            .TimesAnswers(Finding.ArtificialKneeJoint, Finding.RecentFluoroquinolone, Finding.LockingKnee, Finding.RunsOrPlaysSport)),
        Of("used although contraindicated", "6 outcomes × each contraindication × 3 bases", Bases(Runner, Failed, KneeCase.Empty)
            .SelectMany(@case => PrecautionTable.All.SelectMany(row => Bases(@case).TimesOutcomes(row.Treatment).TimesOneOf(row.Contraindications)))),
        Of("cautions of age", $"{CaseSpace.Ages.Length} ages × 3 bases", Bases(Runner, Failed, Screened).TimesAges()),
        Of("assessment", "8 findings × 3 ages", Bases(KneeCase.Empty)
            .TimesAnswers(
                Finding.KneecapPain,
                Finding.StairsPain,
                Finding.SittingPain,
                Finding.RunningPain,
                Finding.SquattingPain,
                Finding.StandingPain,
                Finding.ExamConsistent,
                Finding.ImagingNormal)
            .TimesAges(null, 44, 45)),
        Of("needs", "6 findings × 2 states of their treatments × 4 ages", Bases(Runner, Tried(NeedingTreatments))
            .TimesAnswers(
                Finding.OverPronation,
                Finding.TightIliotibialBand,
                Finding.TightHamstrings,
                Finding.TightQuadriceps,
                Finding.RunsOrPlaysSport,
                Finding.SquattingPain)
            .TimesAges(null, 11, 17, 60)),
        .. PrecautionTable.All.Select(row => FindingsOf(row).Length > MostInFull ? PairsOf(row) : PrecautionsOf(row)),
        Of("steps", "125 reports × 8 states of trial × 6 ages", Trials()
            .TimesSteps()
            .TimesAges(null, 11, 12, 17, 18, 60)),
        Of("ice and cream after sport", "216 outcomes × 3 answers", Bases(Runner)
            .TimesOutcomes(Treatment.IceWithCompression, Treatment.TopicalPainRelief, Treatment.PostActivityIceAndTopical)
            .TimesAnswers(Finding.RunsOrPlaysSport)),
        Of("last resort", "1,296 outcomes × 5 ages", Bases(Failed)
            .TimesOutcomes(Treatment.Nsaid, Treatment.CortisoneInjection, Treatment.HyaluronicAcidInjection, Treatment.StraightLegRaise)
            .TimesAges(null, 11, 17, 18, 60)),
    ];

    /// <summary>The clusters of this run: at night also the rows of which every run tries pairs alone.</summary>
    internal static IReadOnlyList<Cluster> All { get; } = Effort.IsNightly
        ? [.. InEveryRun, .. PrecautionTable.All.Where(row => FindingsOf(row).Length > MostInFull).Select(PrecautionsOf)]
        : InEveryRun;

    private static KneeCase Diagnosed(KneeCase @case) => @case.WithYes(Finding.ExamConsistent);

    private static IEnumerable<Treatment> NeedingTreatments =>
        TreatmentCatalogue.All.Where(row => row.Needs is not null || row.WaitsFor is not null).Select(row => row.Treatment);

    private static IEnumerable<KneeCase> Bases(params IEnumerable<KneeCase> cases) => cases;

    private static Cluster Of(string name, string space, IEnumerable<KneeCase> cases) =>
        new(name, space, [.. cases.Select(@case => @case.Considering(Enum.GetValues<Treatment>()))]);

    private static KneeCase Tried(IEnumerable<Treatment> treatments) =>
        treatments.Aggregate(Runner, (@case, treatment) => @case.With(treatment, TreatmentOutcome.NoRelief));

    /// <summary>All the findings of a row, open and yes, in an early plan and when all has failed.</summary>
    private static Cluster PrecautionsOf(Precaution row)
    {
        Finding[] findings = FindingsOf(row);
        return Of(
            $"precautions of {Codes.Of(row.Treatment)}",
            $"{findings.Length} findings × {Count(BasesOf(row))}",
            BasesOf(row).TimesYes(findings));
    }

    /// <summary>The same of every pair of findings: for a row with too many for the time that the tests of a change may take.</summary>
    private static Cluster PairsOf(Precaution row)
    {
        Finding[] findings = FindingsOf(row);
        return Of(
            $"pairs of precautions of {Codes.Of(row.Treatment)}",
            $"every pair of {findings.Length} findings × {Count(BasesOf(row))}; every night each combination",
            BasesOf(row).TimesPairs(findings));
    }

    private static Finding[] FindingsOf(Precaution row) => [.. row.Contraindications.Union(row.Cautions).Order(DisplayOrder.By<Finding>())];

    private static KneeCase[] BasesOf(Precaution row) => row.Treatment is Treatment.PostActivityIceAndTopical ? [Runner] : [Runner, Failed];

    private static string Count(KneeCase[] bases) => bases.Length == 1 ? "1 base" : $"{bases.Length} bases";

    /// <summary>Each step tried in full, or all but one of its treatments, or not at all.</summary>
    private static IEnumerable<KneeCase> Trials()
    {
        var answered = Runner
            .WithYes(
                Finding.OverPronation,
                Finding.TightIliotibialBand,
                Finding.TightHamstrings,
                Finding.TightQuadriceps,
                Finding.RunsOrPlaysSport)
            .WithNo(Finding.SquattingPain);
        return Enum.GetValues<TreatmentStep>().Aggregate<TreatmentStep, IEnumerable<KneeCase>>([answered], (cases, step) =>
        {
            Treatment[] treatments =
            [
                .. TreatmentCatalogue.All.Where(row => row.Step == step && !row.IsGuidelineAddition).Select(row => row.Treatment),
            ];
            return cases.Times(
                @case => treatments.Skip(1).Aggregate(@case, (all, treatment) => all.With(treatment, TreatmentOutcome.NoRelief)),
                @case => treatments.Aggregate(@case, (all, treatment) => all.With(treatment, TreatmentOutcome.Worse)));
        });
    }
}
