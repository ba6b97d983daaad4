using static RunnersKnee.Rules.Finding;

namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: the warning signs that have not been ruled out, in the catalogue's order.</summary>
internal sealed class OpenWarningSigns : IEquatable<OpenWarningSigns>
{
    /// <summary>Each of these has to be answered.</summary>
    private static readonly Finding[] Each =
    [
        HotSwollenJoint, ColdOrNumbFoot, GrossDeformity, CannotStraightenActively, CalfSwelling, ChestPainOrBreathlessness, RecentInjury,
        CannotBearWeight, RapidSwelling, LockedKnee, GivingWay, PatellarDislocation, LargeSwelling, FocalBoneTenderness,
        MultipleJointsOrMorningStiffness, UnstableHeartSymptoms, JointOrSkinInfection,
    ];

    /// <summary>Of these, one is answered yes, or each is answered.</summary>
    private static readonly Finding[] Serious = [NightOrRestPain, UnexplainedWeightLoss, HistoryOfCancer, BoneMass];

    /// <summary>After an injury, these have to be answered where the Ottawa knee rule does not already ask for an X-ray.</summary>
    private static readonly Finding[] AfterInjury = [CannotFlexTo90, PatellaTenderness, FibularHeadTenderness];

    private static readonly bool[] Asked =
        Codes.Map<Finding, bool>(finding => Each.Contains(finding) || Serious.Contains(finding) || AfterInjury.Contains(finding) || HipSigns.All.Contains(finding));

    private OpenWarningSigns(Finding[] signs) => Signs = signs;

    internal Finding[] Signs { get; }

    internal bool Any => Signs.Length > 0;

    /// <summary>Whether a told fact has a say in it.</summary>
    internal static bool AreAskedOf(CaseFact fact) => fact is AgeTold || (fact is Answered answered && Asked[(int)answered.Finding]);

    /// <summary>The signs that the told facts leave open.</summary>
    internal static OpenWarningSigns In(IEnumerable<CaseFact> told)
    {
        var answers = new Answered?[Asked.Length];
        var isUnder16 = false;
        var isOttawa = false;
        foreach (var fact in told)
        {
            isUnder16 |= fact is AgeTold { Years: < 16 };
            isOttawa |= PossibleFracture.IsOttawaSign(fact);
            if (fact is Answered answered)
                answers[(int)answered.Finding] = answered;
        }

        Finding[] asked =
        [
            .. Each,
            .. Array.Exists(Serious, IsYes) ? [] : Serious,
            .. IsYes(RecentInjury) && !isOttawa ? AfterInjury : [],
            .. isUnder16 ? HipSigns.All : [],
        ];
        return new OpenWarningSigns([.. asked.Where(finding => answers[(int)finding] is null).Order(DisplayOrder.By<Finding>())]);

        bool IsYes(Finding finding) => answers[(int)finding] is Yes;
    }

    public bool Equals(OpenWarningSigns? other) => other is not null && Signs.AsSpan().SequenceEqual(other.Signs);

    public override bool Equals(object? obj) => Equals(obj as OpenWarningSigns);

    public override int GetHashCode() => Signs.Length;
}
