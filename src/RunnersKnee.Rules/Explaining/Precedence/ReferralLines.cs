using static RunnersKnee.Rules.Finding;

namespace RunnersKnee.Rules;

/// <summary>When each reason to see a clinician is given, but for the one that follows from the plan (decisions 2).</summary>
internal static class ReferralLines
{
    internal static IReadOnlyList<ReferralLine> All { get; } =
    [
        new(Urgency.Emergency, ReferralCode.SepticArthritis, Told.Yes(HotSwollenJoint)),
        new(Urgency.Emergency, ReferralCode.PulmonaryEmbolism, new AllOf(Told.Yes(CalfSwelling), Told.Yes(ChestPainOrBreathlessness))),
        new(Urgency.Emergency, ReferralCode.NeurovascularCompromise, Told.Yes(ColdOrNumbFoot)),
        new(Urgency.Emergency, ReferralCode.GrossDeformity, Told.Yes(GrossDeformity)),
        new(Urgency.Emergency, ReferralCode.ExtensorMechanismRupture, Told.Yes(CannotStraightenActively)),
        new(Urgency.Emergency, ReferralCode.ChestSymptoms, Told.Yes(ChestPainOrBreathlessness)),
        new(Urgency.Emergency, ReferralCode.ChildhoodHipEmergency,
            new AllOf(Told.AgeUnder16, Told.AnyYes(HipOrGroinPain, Limp), Told.Yes(CannotBearWeight))),
        new(Urgency.SameDay, ReferralCode.PossibleFracture, new AllOf(Told.Yes(RecentInjury), OttawaSign())),
        new(Urgency.SameDay, ReferralCode.Haemarthrosis, Told.Yes(RapidSwelling)),
        new(Urgency.SameDay, ReferralCode.LockedKnee, Told.Yes(LockedKnee)),
        new(Urgency.SameDay, ReferralCode.UnableToBearWeight, Told.Yes(CannotBearWeight)),
        new(Urgency.SameDay, ReferralCode.DeepVeinThrombosis, Told.Yes(CalfSwelling)),
        new(Urgency.SameDay, ReferralCode.ChildhoodHipDisease, new AllOf(Told.AgeUnder16, Told.AnyYes(HipOrGroinPain, Limp))),
        new(Urgency.SameDay, ReferralCode.CardiacSymptoms, Told.Yes(UnstableHeartSymptoms)),
        new(Urgency.SameDay, ReferralCode.InfectionRisk, Told.Yes(JointOrSkinInfection)),
        new(Urgency.Urgent, ReferralCode.LigamentInjury, Told.Yes(GivingWay)),
        new(Urgency.Urgent, ReferralCode.PatellarInstability, Told.Yes(PatellarDislocation)),
        new(Urgency.Urgent, ReferralCode.LargeEffusion, Told.Yes(LargeSwelling)),
        new(Urgency.Urgent, ReferralCode.BoneStressInjury, Told.Yes(FocalBoneTenderness)),
        new(Urgency.Urgent, ReferralCode.HipStressInjury, new AllOf(Told.Yes(HipOrGroinPain), Told.Yes(Limp))),
        new(Urgency.Urgent, ReferralCode.SeriousPathology, Told.AnyYes(NightOrRestPain, UnexplainedWeightLoss, HistoryOfCancer, BoneMass)),
        new(Urgency.Urgent, ReferralCode.InflammatoryArthritis, Told.Yes(MultipleJointsOrMorningStiffness)),
        new(Urgency.Routine, ReferralCode.OtherLocalCause, Told.AnyYes(LocalTendernessElsewhere, FibularHeadTenderness, CannotFlexTo90)),
        new(Urgency.Routine, ReferralCode.ReferredPain, Told.AnyYes(HipOrGroinPain, Limp, RadiatingPainOrNumbness)),
        new(Urgency.Routine, ReferralCode.GettingWorse, new AnyOf([.. Enum.GetValues<Treatment>().Select(Told.Worse)])),
        new(Urgency.Routine, ReferralCode.AcuteInjury, Told.Yes(RecentInjury)),
        new(Urgency.Routine, ReferralCode.ExamInconsistent, Told.No(ExamConsistent)),
        new(Urgency.Routine, ReferralCode.ImagingAbnormal, Told.No(ImagingNormal)),
        new(Urgency.Routine, ReferralCode.ChildUnder12, Told.AgeUnder12),
    ];

    /// <summary>The signs of the Ottawa knee rule.</summary>
    private static AnyOf OttawaSign() =>
        new([Told.AgeFrom55, .. Told.Yes([PatellaTenderness, FibularHeadTenderness, CannotFlexTo90, CannotBearWeight])]);
}
