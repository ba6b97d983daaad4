using static RunnersKnee.Rules.Finding;

namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: the warning signs that have not been ruled out, in the catalogue's order.</summary>
internal sealed class OpenWarningSigns : IEquatable<OpenWarningSigns>
{
    /// <summary>Each of these has to be answered.</summary>
    private static readonly Finding[] Each =
    [
        HotSwollenJoint, ColdOrNumbFoot, GrossDeformity, CannotStraightenActively, CalfSwelling, ChestPainOrBreathlessness,
        UnstableHeartSymptoms, JointOrSkinInfection, RecentInjury, CannotBearWeight, RapidSwelling, LockedKnee, GivingWay,
        PatellarDislocation, LargeSwelling,
        FocalBoneTenderness, MultipleJointsOrMorningStiffness, RecentFluoroquinolone, ArtificialKneeJoint,
    ];

    /// <summary>These have to be answered where none of them is a reason to see a clinician yet.</summary>
    private static readonly Finding[] Serious = [NightOrRestPain, UnexplainedWeightLoss, BoneMass];

    /// <summary>After an injury, these have to be answered where the Ottawa knee rule does not already ask for an X-ray.</summary>
    private static readonly Finding[] AfterInjury = [CannotFlexTo90, PatellaTenderness, FibularHeadTenderness];

    /// <summary>What else has a say in what has to be answered.</summary>
    private static readonly Finding[] Deciding = [HistoryOfCancer, HipOrGroinPain, Limp, BoneStressRisk, ExamConsistent, ImagingNormal];

    private static readonly bool[] Read = Codes.Map<Finding, bool>(finding =>
        Each.Contains(finding) || Serious.Contains(finding) || AfterInjury.Contains(finding) || Deciding.Contains(finding));

    private OpenWarningSigns(Finding[] signs) => Signs = signs;

    internal Finding[] Signs { get; }

    internal bool Any => Signs.Length > 0;

    /// <summary>Whether a told fact has a say in it.</summary>
    internal static bool DependOn(CaseFact fact) => fact is AgeTold || (fact is Answered answered && Read[(int)answered.Finding]);

    /// <summary>Whether a reason to see a clinician has a say in it.</summary>
    internal static bool DependOn(ReasonToRefer reason) =>
        reason.Code is ReferralCode.SeriousPathology or ReferralCode.BonePainInTheYoung or ReferralCode.PossibleFracture;

    /// <summary>The signs that the told facts leave open.</summary>
    /// <param name="told">The facts on which it depends.</param>
    /// <param name="reasons">The reasons on which it depends.</param>
    internal static OpenWarningSigns In(IEnumerable<CaseFact> told, IEnumerable<ReasonToRefer> reasons)
    {
        var answers = new Answered?[Read.Length];
        int? age = null;
        foreach (var fact in told)
        {
            age = (fact as AgeTold)?.Years ?? age;
            if (fact is Answered answered)
                answers[(int)answered.Finding] = answered;
        }

        var isAsked = new bool[Read.Length];
        foreach (var finding in HaveToBeAnswered())
            isAsked[(int)finding] = answers[(int)finding] is null;
        return new OpenWarningSigns(Array.FindAll(FindingCatalogue.Findings, finding => isAsked[(int)finding]));

        Finding[] HaveToBeAnswered() =>
        [
            .. Each,
            .. Holds(ReferralCode.SeriousPathology) ? [] : Serious,
            .. Holds(ReferralCode.SeriousPathology) || (IsYes(ExamConsistent) && IsYes(ImagingNormal)) ? [] : One(HistoryOfCancer),
            .. !Holds(ReferralCode.BonePainInTheYoung) && age < 18 ? One(NightOrRestPain) : [],
            .. !Holds(ReferralCode.BonePainInTheYoung) && age < 25 ? One(BoneMass) : [],
            .. IsYes(RecentInjury) && !Holds(ReferralCode.PossibleFracture) ? AfterInjury : [],
            .. age < 16 || IsYes(Limp) || IsYes(BoneStressRisk) ? One(HipOrGroinPain) : [],
            .. age < 16 || IsYes(HipOrGroinPain) ? One(Limp) : [],
        ];

        bool Holds(ReferralCode code) => reasons.Any(reason => reason.Code == code);

        bool IsYes(Finding finding) => answers[(int)finding] is Yes;

        static Finding[] One(Finding finding) => [finding];
    }

    public bool Equals(OpenWarningSigns? other) => other is not null && Signs.AsSpan().SequenceEqual(other.Signs);

    public override bool Equals(object? obj) => Equals(obj as OpenWarningSigns);

    public override int GetHashCode() => Signs.Length;
}
