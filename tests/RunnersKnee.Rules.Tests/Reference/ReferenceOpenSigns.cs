using static RunnersKnee.Rules.Finding;

namespace RunnersKnee.Rules.Tests;

/// <summary>The warning signs that have not been ruled out.</summary>
internal static class ReferenceOpenSigns
{
    private static readonly Finding[] Always =
    [
        HotSwollenJoint, ColdOrNumbFoot, GrossDeformity, CannotStraightenActively, CalfSwelling, ChestPainOrBreathlessness,
        UnstableHeartSymptoms,
        JointOrSkinInfection, RecentInjury, CannotBearWeight, RapidSwelling, LockedKnee, GivingWay, PatellarDislocation, LargeSwelling,
        FocalBoneTenderness, MultipleJointsOrMorningStiffness, RecentFluoroquinolone, ArtificialKneeJoint,
    ];

    internal static ReferenceList<Finding> Of(Told told, IReadOnlyCollection<ReferralCode> reasons)
    {
        HashSet<Finding> asked = [.. Always];
        if (!reasons.Contains(ReferralCode.SeriousPathology))
        {
            asked.UnionWith([NightOrRestPain, UnexplainedWeightLoss, BoneMass]);
            if (!ReferenceReferral.IsCancerSettled(told))
                asked.Add(HistoryOfCancer);
        }

        if (!reasons.Contains(ReferralCode.BonePainInTheYoung))
        {
            if (told.Age < 18)
                asked.Add(NightOrRestPain);
            if (told.Age < 25)
                asked.Add(BoneMass);
        }

        if (told.Yes(RecentInjury) && !reasons.Contains(ReferralCode.PossibleFracture))
            asked.UnionWith([CannotFlexTo90, PatellaTenderness, FibularHeadTenderness]);
        if (told.Age < 16)
            asked.UnionWith([HipOrGroinPain, Limp]);
        if (told.Yes(HipOrGroinPain))
            asked.Add(Limp);
        if (told.Yes(Limp) || told.Yes(BoneStressRisk))
            asked.Add(HipOrGroinPain);
        return [.. ReferenceCatalogue.Findings.Where(finding => asked.Contains(finding) && told.Open(finding))];
    }
}
