using static RunnersKnee.Rules.Finding;

namespace RunnersKnee.Rules.Tests;

/// <summary>The table of referrals, line by line in its order, which is also the order of urgency.</summary>
internal static class ReferenceReferral
{
    private static readonly Treatment[] InteractWithWarfarin =
        [Treatment.TopicalPainRelief, Treatment.PostActivityIceAndTopical, Treatment.NaturalAntiInflammatory, Treatment.JointNutrients];

    private static readonly Finding[] Serious = [NightOrRestPain, UnexplainedWeightLoss, HistoryOfCancer, BoneMass];

    internal static void Collect(Told told, List<ReferenceReason> reasons)
    {
        Emergencies(told, reasons);
        SameDay(told, reasons);
        Urgent(told, reasons);
        Routine(told, reasons);
    }

    /// <summary>Whether a clinician has to come before the plan. A reason about a medicine does not ask for that, however urgent.</summary>
    internal static bool ComesBeforePlan(ReferenceReason reason) => reason.Code switch
    {
        ReferralCode.ChildUnder12 or ReferralCode.ArtificialJoint => true,
        ReferralCode.NsaidDespiteContraindication or ReferralCode.WarfarinInteraction => false,
        _ => reason.Urgency >= Urgency.Urgent,
    };

    internal static Urgency Highest(List<ReferenceReason> reasons)
    {
        var highest = Urgency.None;
        foreach (var reason in reasons)
        {
            if (reason.Urgency > highest)
                highest = reason.Urgency;
        }

        return highest;
    }

    private static void Emergencies(Told told, List<ReferenceReason> reasons)
    {
        void Line(ReferralCode code, bool holds) => Add(reasons, Urgency.Emergency, code, holds);

        Line(ReferralCode.SepticArthritis, told.Yes(HotSwollenJoint));
        Line(ReferralCode.PulmonaryEmbolism, told.Yes(CalfSwelling) && told.Yes(ChestPainOrBreathlessness));
        Line(ReferralCode.NeurovascularCompromise, told.Yes(ColdOrNumbFoot));
        Line(ReferralCode.GrossDeformity, told.Yes(GrossDeformity));
        Line(ReferralCode.ExtensorMechanismRupture, told.Yes(CannotStraightenActively));
        Line(ReferralCode.ChestSymptoms, told.Yes(ChestPainOrBreathlessness));
        Line(ReferralCode.ChildhoodHipEmergency,
            told.Age < 16 && (told.Yes(HipOrGroinPain) || told.Yes(Limp)) && told.Yes(CannotBearWeight));
    }

    private static void SameDay(Told told, List<ReferenceReason> reasons)
    {
        void Line(ReferralCode code, bool holds) => Add(reasons, Urgency.SameDay, code, holds);

        Line(ReferralCode.PossibleFracture,
            told.Yes(RecentInjury) && (told.Age >= 55 || told.Yes(PatellaTenderness) || told.Yes(FibularHeadTenderness)
                || told.Yes(CannotFlexTo90) || told.Yes(CannotBearWeight)));
        Line(ReferralCode.Haemarthrosis, told.Yes(RapidSwelling));
        Line(ReferralCode.LockedKnee, told.Yes(LockedKnee));
        Line(ReferralCode.UnableToBearWeight, told.Yes(CannotBearWeight));
        Line(ReferralCode.DeepVeinThrombosis, told.Yes(CalfSwelling));
        Line(ReferralCode.ChildhoodHipDisease, told.Age < 16 && (told.Yes(HipOrGroinPain) || told.Yes(Limp)));
        Line(ReferralCode.CardiacSymptoms, told.Yes(UnstableHeartSymptoms));
        Line(ReferralCode.InfectionRisk, told.Yes(JointOrSkinInfection));
        Line(ReferralCode.BonePainInTheYoung, (told.Age < 18 && told.Yes(NightOrRestPain)) || (told.Age < 25 && told.Yes(BoneMass)));
    }

    private static void Urgent(Told told, List<ReferenceReason> reasons)
    {
        void Line(ReferralCode code, bool holds) => Add(reasons, Urgency.Urgent, code, holds);

        Line(ReferralCode.LigamentInjury, told.Yes(GivingWay));
        Line(ReferralCode.PatellarInstability, told.Yes(PatellarDislocation));
        Line(ReferralCode.LargeEffusion, told.Yes(LargeSwelling));
        Line(ReferralCode.BoneStressInjury, told.Yes(FocalBoneTenderness));
        Line(ReferralCode.HipStressInjury, told.Yes(HipOrGroinPain) && (told.Yes(Limp) || told.Yes(BoneStressRisk)));
        Line(ReferralCode.SeriousPathology, Array.Exists(Serious, sign => IsSerious(told, sign)));
        Line(ReferralCode.InflammatoryArthritis, told.Yes(MultipleJointsOrMorningStiffness));
        Line(ReferralCode.TendonRiskMedicine, told.Yes(RecentFluoroquinolone));
        Line(
            ReferralCode.NsaidDespiteContraindication,
            told.IsInUse(Treatment.Nsaid) && ReferencePrecautions.IsContraindicated(told, Treatment.Nsaid));
        Line(ReferralCode.WarfarinInteraction, told.Yes(TakesWarfarin) && Array.Exists(InteractWithWarfarin, told.IsInUse));
    }

    private static void Routine(Told told, List<ReferenceReason> reasons)
    {
        void Line(ReferralCode code, bool holds) => Add(reasons, Urgency.Routine, code, holds);

        Line(ReferralCode.OtherLocalCause,
            told.Yes(LocalTendernessElsewhere) || told.Yes(FibularHeadTenderness) || told.Yes(CannotFlexTo90));
        Line(ReferralCode.IntermittentLocking, told.Yes(LockingKnee));
        Line(ReferralCode.ArtificialJoint, told.Yes(ArtificialKneeJoint));
        Line(ReferralCode.CancerHistory, told.Yes(HistoryOfCancer) && IsCancerSettled(told));
        Line(ReferralCode.HipComplaint, told.Yes(HipOrGroinPain) || told.Yes(Limp));
        Line(ReferralCode.ReferredPain, told.Yes(RadiatingPainOrNumbness));
        Line(ReferralCode.GettingWorse, told.AnyMadeWorse());
        Line(ReferralCode.ContraindicatedInUse, Enum.GetValues<Treatment>().Any(treatment => IsUsedAlthoughRuledOut(told, treatment)));
        Line(ReferralCode.AcuteInjury, told.Yes(RecentInjury));
        Line(ReferralCode.ExamInconsistent, told.No(ExamConsistent));
        Line(ReferralCode.ImagingAbnormal, told.No(ImagingNormal));
        Line(ReferralCode.ChildUnder12, told.Age < 12);
    }

    internal static bool IsCancerSettled(Told told) => told.Yes(ExamConsistent) && told.Yes(ImagingNormal);

    internal static bool IsUsedAlthoughRuledOut(Told told, Treatment treatment) =>
        treatment is not (Treatment.Nsaid or Treatment.DropSquat) && told.IsInUse(treatment)
        && ReferencePrecautions.ContraindicatedBy(told, treatment).Any(finding => finding != BrokenSkin);

    /// <summary>Whether the sign is there and asks for an explanation before the knee is treated.</summary>
    internal static bool IsSerious(Told told, Finding sign) =>
        Serious.Contains(sign) && told.Yes(sign) && !(sign == HistoryOfCancer && IsCancerSettled(told));

    private static void Add(List<ReferenceReason> reasons, Urgency urgency, ReferralCode code, bool holds)
    {
        if (holds)
            reasons.Add(new ReferenceReason(code, urgency));
    }
}
