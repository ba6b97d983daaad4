using static RunnersKnee.Rules.Finding;

namespace RunnersKnee.Rules.Protocol;

/// <summary>The finding catalogue, in the order in which questions are asked.</summary>
internal static class FindingCatalogue
{
    private static readonly FindingInfo[] Rows =
    [
        .. Of(
            FindingKind.RedFlag,
            HotSwollenJoint, ColdOrNumbFoot, GrossDeformity, CannotStraightenActively, CalfSwelling, ChestPainOrBreathlessness,
            UnstableHeartSymptoms, JointOrSkinInfection, RecentInjury, CannotBearWeight, CannotFlexTo90, PatellaTenderness,
            FibularHeadTenderness, RapidSwelling, LockedKnee, LockingKnee, HipOrGroinPain, Limp, GivingWay, PatellarDislocation,
            LargeSwelling, FocalBoneTenderness, NightOrRestPain, UnexplainedWeightLoss, HistoryOfCancer, BoneMass,
            MultipleJointsOrMorningStiffness, RecentFluoroquinolone, ArtificialKneeJoint, LocalTendernessElsewhere,
            RadiatingPainOrNumbness),
        new(KneecapPain, FindingKind.Criterion, "RK-03"),
        new(StairsPain, FindingKind.Criterion, "RK-04"),
        new(SittingPain, FindingKind.Criterion, "RK-05"),
        new(StandingPain, FindingKind.Criterion, "RK-06"),
        new(RunningPain, FindingKind.Criterion, "RK-07"),
        new(SquattingPain, FindingKind.Criterion),
        new(MileageIncrease, FindingKind.Criterion, "RK-08"),
        new(LongGapBetweenRuns, FindingKind.Criterion, "RK-09"),
        new(MildSwelling, FindingKind.Criterion, "RK-10"),
        new(ExamConsistent, FindingKind.Examination, "RK-11"),
        new(ImagingNormal, FindingKind.Examination, "RK-12"),
        new(RunsOrPlaysSport, FindingKind.Context, "RK-26", "RK-31", "RK-32"),
        new(BoneStressRisk, FindingKind.Context),
        new(OverPronation, FindingKind.ContributingCause, "RK-15"),
        new(WeakVastusMedialis, FindingKind.ContributingCause, "RK-16"),
        new(DominantVastusLateralis, FindingKind.ContributingCause, "RK-16"),
        new(TightIliotibialBand, FindingKind.ContributingCause, "RK-17"),
        new(TightHamstrings, FindingKind.ContributingCause, "RK-17"),
        new(TightQuadriceps, FindingKind.ContributingCause, "RK-17"),
        .. Of(
            FindingKind.Precaution,
            Raynauds, ColdHypersensitivity, ImpairedSensation, PoorCirculation, BrokenSkin, TopicalAllergy, AspirinOrNsaidAllergy,
            TakesWarfarin, TakesOtherAnticoagulant, TakesInteractingMedicine, PepticUlcer, KidneyDisease, LiverDisease, HeartFailure,
            HeartDisease, Hypertension, Asthma, Pregnancy, Breastfeeding, Diabetes, Immunosuppressed, CorticosteroidAllergy,
            KneeReplacementPlanned, HyaluronanAllergy, AvianAllergy, ShellfishAllergy, TapeAllergy),
    ];

    internal static IReadOnlyList<FindingInfo> All => Rows;

    /// <summary>Every finding, in the catalogue's order.</summary>
    internal static Finding[] Findings { get; } = Array.ConvertAll(Rows, row => row.Finding);

    /// <summary>The criteria, in the catalogue's order.</summary>
    internal static IReadOnlyList<FindingInfo> Criteria { get; } = Array.FindAll(Rows, row => row.Kind == FindingKind.Criterion);

    private static readonly FindingInfo[] ByNumber = Codes.Map<Finding, FindingInfo>(finding => Rows.Single(row => row.Finding == finding));

    internal static FindingInfo Get(Finding finding) => ByNumber[(int)finding];

    private static FindingInfo[] Of(FindingKind kind, params Finding[] findings) =>
        Array.ConvertAll(findings, finding => new FindingInfo(finding, kind));
}

/// <summary>A row of the finding catalogue.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Kind">What it is asked for.</param>
/// <param name="Statements">The statements of the source that name it; empty where guidance or ordinary care does.</param>
internal sealed record FindingInfo(Finding Finding, FindingKind Kind, params IReadOnlyList<string> Statements)
{
    public IReadOnlyList<string> Statements { get; } = EquatableList.Of(Statements);

    /// <summary>What a question for it is about.</summary>
    internal QuestionTopic Topic => Kind switch
    {
        FindingKind.RedFlag => QuestionTopic.WarningSigns,
        FindingKind.Criterion => QuestionTopic.Symptoms,
        FindingKind.Examination => QuestionTopic.Examination,
        FindingKind.Context => QuestionTopic.Activity,
        FindingKind.ContributingCause => QuestionTopic.Causes,
        _ => QuestionTopic.Health,
    };

    /// <summary>Who can answer it.</summary>
    internal Answerer AnsweredBy => Kind is FindingKind.Examination or FindingKind.ContributingCause ? Answerer.Clinician
        : IsFelt(Finding) ? Answerer.WhoeverFeelsForIt
        : Answerer.LayPerson;

    /// <summary>Whether an answer may bear on the safety of the person, and so is asked for early where it does.</summary>
    internal bool BearsOnSafety => Kind is FindingKind.RedFlag or FindingKind.Precaution || Finding == Finding.BoneStressRisk;

    private static bool IsFelt(Finding finding) => finding
        is PatellaTenderness or FibularHeadTenderness or FocalBoneTenderness or BoneMass or LocalTendernessElsewhere;

    internal Origin Origin => Statements.Count > 0 ? Origin.Source : Origin.Guideline;
}

/// <summary>What a finding is asked for.</summary>
internal enum FindingKind
{
    RedFlag,
    Criterion,
    Examination,
    Context,
    ContributingCause,
    Precaution,
}
