using static RunnersKnee.Rules.Finding;

namespace RunnersKnee.Rules.Tests;

/// <summary>The warning signs that have not been ruled out.</summary>
internal static class ReferenceOpenSigns
{
    private static readonly Finding[] EachRuledOut =
    [
        HotSwollenJoint, ColdOrNumbFoot, GrossDeformity, CannotStraightenActively, CalfSwelling, ChestPainOrBreathlessness, RecentInjury,
        CannotBearWeight, RapidSwelling, LockedKnee, GivingWay, PatellarDislocation, LargeSwelling, FocalBoneTenderness,
        MultipleJointsOrMorningStiffness, UnstableHeartSymptoms, JointOrSkinInfection,
    ];

    /// <summary>After an injury these decide whether a bone may be broken.</summary>
    private static readonly Finding[] AfterInjury = [CannotFlexTo90, PatellaTenderness, FibularHeadTenderness];

    private static readonly Finding[] OneOfThem = [NightOrRestPain, UnexplainedWeightLoss, HistoryOfCancer, BoneMass];

    internal static ReferenceList<Finding> Of(Told told, bool possibleFracture)
    {
        List<Finding> asked = [.. EachRuledOut];
        if (!told.AnyYes(OneOfThem))
            asked.AddRange(OneOfThem);
        if (told.Yes(RecentInjury) && !possibleFracture)
            asked.AddRange(AfterInjury);
        if (told.Age < 16)
            asked.AddRange([HipOrGroinPain, Limp]);
        return [.. asked.Where(told.Open).Order(DisplayOrder.By<Finding>())];
    }
}
