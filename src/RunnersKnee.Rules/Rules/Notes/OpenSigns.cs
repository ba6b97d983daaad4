using static RunnersKnee.Rules.Finding;

namespace RunnersKnee.Rules.Protocol;

/// <summary>Whether a warning sign has not been ruled out: what the rule on open signs asks of the told facts.</summary>
internal static class OpenSigns
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
    /// <summary>Under 16, these have to be answered.</summary>
    private static readonly Finding[] Hip = [HipOrGroinPain, Limp];

    private static readonly bool[] Asked =
        Codes.Map<Finding, bool>(finding => Each.Contains(finding) || Serious.Contains(finding) || AfterInjury.Contains(finding) || Hip.Contains(finding));

    /// <summary>Whether a told fact has a say in it.</summary>
    internal static bool AreAskedOf(CaseFact fact) => fact is AgeTold || (fact is Answered answered && Asked[(int)answered.Finding]);

    /// <summary>How many signs a case leaves open, whether asked for or not.</summary>
    internal static int Count(KneeCase @case)
    {
        return Open(Each) + Open(Serious)
            + (@case[RecentInjury] == Answer.Yes ? Open(AfterInjury) : 0)
            + (@case.Age is < 16 ? Open(Hip) : 0);

        int Open(Finding[] findings) => findings.Count(@case.IsOpen);
    }

    /// <summary>Whether the told facts leave any sign open.</summary>
    internal static bool Any(IEnumerable<CaseFact> told)
    {
        var answers = new Answered?[Asked.Length];
        var isUnder16 = false;
        var isOttawa = false;
        foreach (var fact in told)
        {
            isUnder16 |= fact is AgeTold { Years: < 16 };
            isOttawa |= fact.IsOttawaSign;
            if (fact is Answered answered)
                answers[(int)answered.Finding] = answered;
        }

        return AnyOpen(Each)
            || (!Array.Exists(Serious, IsYes) && AnyOpen(Serious))
            || (IsYes(RecentInjury) && !isOttawa && AnyOpen(AfterInjury))
            || (isUnder16 && AnyOpen(Hip));

        bool AnyOpen(Finding[] findings) => Array.Exists(findings, finding => answers[(int)finding] is null);

        bool IsYes(Finding finding) => answers[(int)finding] is Yes;
    }
}
