namespace RunnersKnee.Rules;

/// <summary>The finding catalogue, in the order in which questions are asked.</summary>
internal static class FindingCatalogue
{
    private static readonly FindingInfo[] Rows =
    [
        new(Finding.HotSwollenJoint, FindingKind.RedFlag),
        new(Finding.ColdOrNumbFoot, FindingKind.RedFlag),
        new(Finding.GrossDeformity, FindingKind.RedFlag),
        new(Finding.CannotStraightenActively, FindingKind.RedFlag),
        new(Finding.CalfSwelling, FindingKind.RedFlag),
        new(Finding.ChestPainOrBreathlessness, FindingKind.RedFlag),
        new(Finding.UnstableHeartSymptoms, FindingKind.RedFlag),
        new(Finding.JointOrSkinInfection, FindingKind.RedFlag),
        new(Finding.RecentInjury, FindingKind.RedFlag),
        new(Finding.CannotBearWeight, FindingKind.RedFlag),
        new(Finding.CannotFlexTo90, FindingKind.RedFlag),
        new(Finding.PatellaTenderness, FindingKind.RedFlag),
        new(Finding.FibularHeadTenderness, FindingKind.RedFlag),
        new(Finding.RapidSwelling, FindingKind.RedFlag),
        new(Finding.LockedKnee, FindingKind.RedFlag),
        new(Finding.HipOrGroinPain, FindingKind.RedFlag),
        new(Finding.Limp, FindingKind.RedFlag),
        new(Finding.GivingWay, FindingKind.RedFlag),
        new(Finding.PatellarDislocation, FindingKind.RedFlag),
        new(Finding.LargeSwelling, FindingKind.RedFlag),
        new(Finding.FocalBoneTenderness, FindingKind.RedFlag),
        new(Finding.NightOrRestPain, FindingKind.RedFlag),
        new(Finding.UnexplainedWeightLoss, FindingKind.RedFlag),
        new(Finding.HistoryOfCancer, FindingKind.RedFlag),
        new(Finding.BoneMass, FindingKind.RedFlag),
        new(Finding.MultipleJointsOrMorningStiffness, FindingKind.RedFlag),
        new(Finding.LocalTendernessElsewhere, FindingKind.RedFlag),
        new(Finding.RadiatingPainOrNumbness, FindingKind.RedFlag),
        new(Finding.KneecapPain, FindingKind.Criterion, "RK-03"),
        new(Finding.StairsPain, FindingKind.Criterion, "RK-04"),
        new(Finding.SittingPain, FindingKind.Criterion, "RK-05"),
        new(Finding.StandingPain, FindingKind.Criterion, "RK-06"),
        new(Finding.RunningPain, FindingKind.Criterion, "RK-07"),
        new(Finding.SquattingPain, FindingKind.Criterion),
        new(Finding.MileageIncrease, FindingKind.Criterion, "RK-08"),
        new(Finding.LongGapBetweenRuns, FindingKind.Criterion, "RK-09"),
        new(Finding.MildSwelling, FindingKind.Criterion, "RK-10"),
        new(Finding.ExamConsistent, FindingKind.Examination, "RK-11"),
        new(Finding.ImagingNormal, FindingKind.Examination, "RK-12"),
        new(Finding.RunsOrPlaysSport, FindingKind.Context, "RK-26", "RK-31", "RK-32"),
        new(Finding.OverPronation, FindingKind.ContributingCause, "RK-15"),
        new(Finding.WeakVastusMedialis, FindingKind.ContributingCause, "RK-16"),
        new(Finding.DominantVastusLateralis, FindingKind.ContributingCause, "RK-16"),
        new(Finding.TightIliotibialBand, FindingKind.ContributingCause, "RK-17"),
        new(Finding.TightHamstrings, FindingKind.ContributingCause, "RK-17"),
        new(Finding.TightQuadriceps, FindingKind.ContributingCause, "RK-17"),
        new(Finding.Raynauds, FindingKind.Precaution),
        new(Finding.ColdHypersensitivity, FindingKind.Precaution),
        new(Finding.ImpairedSensation, FindingKind.Precaution),
        new(Finding.PoorCirculation, FindingKind.Precaution),
        new(Finding.BrokenSkin, FindingKind.Precaution),
        new(Finding.TopicalAllergy, FindingKind.Precaution),
        new(Finding.AspirinOrNsaidAllergy, FindingKind.Precaution),
        new(Finding.TakesWarfarin, FindingKind.Precaution),
        new(Finding.TakesOtherAnticoagulant, FindingKind.Precaution),
        new(Finding.PepticUlcer, FindingKind.Precaution),
        new(Finding.KidneyDisease, FindingKind.Precaution),
        new(Finding.LiverDisease, FindingKind.Precaution),
        new(Finding.HeartFailure, FindingKind.Precaution),
        new(Finding.HeartDisease, FindingKind.Precaution),
        new(Finding.Hypertension, FindingKind.Precaution),
        new(Finding.Asthma, FindingKind.Precaution),
        new(Finding.Pregnancy, FindingKind.Precaution),
        new(Finding.Diabetes, FindingKind.Precaution),
        new(Finding.Immunosuppressed, FindingKind.Precaution),
        new(Finding.CorticosteroidAllergy, FindingKind.Precaution),
        new(Finding.ArtificialKneeJoint, FindingKind.Precaution),
        new(Finding.KneeReplacementPlanned, FindingKind.Precaution),
        new(Finding.HyaluronanAllergy, FindingKind.Precaution),
        new(Finding.AvianAllergy, FindingKind.Precaution),
        new(Finding.ShellfishAllergy, FindingKind.Precaution),
        new(Finding.TapeAllergy, FindingKind.Precaution),
    ];

    internal static IReadOnlyList<FindingInfo> All => Rows;

    /// <summary>Every finding, in the catalogue's order.</summary>
    internal static Finding[] Findings { get; } = Array.ConvertAll(Rows, row => row.Finding);

    /// <summary>The criteria, in the catalogue's order.</summary>
    internal static IReadOnlyList<FindingInfo> Criteria { get; } = Array.FindAll(Rows, row => row.Kind == FindingKind.Criterion);

    internal static FindingInfo Get(Finding finding) => Rows[(int)finding];
}
