using static RunnersKnee.Rules.Finding;

namespace RunnersKnee.Rules.Tests;

/// <summary>The table of referrals, line by line in its order, which is also the order of urgency.</summary>
internal static class ReferenceReferral
{
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
        ReferralCode.ChildUnder12 => true,
        ReferralCode.NsaidDespiteContraindication => false,
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
    }

    private static void Urgent(Told told, List<ReferenceReason> reasons)
    {
        void Line(ReferralCode code, bool holds) => Add(reasons, Urgency.Urgent, code, holds);

        Line(ReferralCode.LigamentInjury, told.Yes(GivingWay));
        Line(ReferralCode.PatellarInstability, told.Yes(PatellarDislocation));
        Line(ReferralCode.LargeEffusion, told.Yes(LargeSwelling));
        Line(ReferralCode.BoneStressInjury, told.Yes(FocalBoneTenderness));
        Line(ReferralCode.HipStressInjury, told.Yes(HipOrGroinPain) && told.Yes(Limp));
        Line(ReferralCode.SeriousPathology,
            told.Yes(NightOrRestPain) || told.Yes(UnexplainedWeightLoss) || told.Yes(HistoryOfCancer) || told.Yes(BoneMass));
        Line(ReferralCode.InflammatoryArthritis, told.Yes(MultipleJointsOrMorningStiffness));
        Line(ReferralCode.NsaidDespiteContraindication, IsTaken(told, Treatment.Nsaid) && ReferencePrecautions.IsContraindicated(told, Treatment.Nsaid));
    }

    private static void Routine(Told told, List<ReferenceReason> reasons)
    {
        void Line(ReferralCode code, bool holds) => Add(reasons, Urgency.Routine, code, holds);

        Line(ReferralCode.OtherLocalCause,
            told.Yes(LocalTendernessElsewhere) || told.Yes(FibularHeadTenderness) || told.Yes(CannotFlexTo90));
        Line(ReferralCode.HipComplaint, told.Yes(HipOrGroinPain) || told.Yes(Limp));
        Line(ReferralCode.ReferredPain, told.Yes(RadiatingPainOrNumbness));
        Line(ReferralCode.GettingWorse, told.AnyMadeWorse());
        Line(ReferralCode.ContraindicatedInUse,
            Enum.GetValues<Treatment>().Any(treatment => treatment != Treatment.Nsaid && IsUsedAgainstAdvice(told, treatment)));
        Line(ReferralCode.AcuteInjury, told.Yes(RecentInjury));
        Line(ReferralCode.ExamInconsistent, told.No(ExamConsistent));
        Line(ReferralCode.ImagingAbnormal, told.No(ImagingNormal));
        Line(ReferralCode.ChildUnder12, told.Age < 12);
    }

    /// <summary>Whether it goes on or helps: what helps is taken again.</summary>
    private static bool IsTaken(Told told, Treatment treatment) =>
        told.Outcome(treatment) is TreatmentOutcome.Ongoing or TreatmentOutcome.Relief or TreatmentOutcome.PartialRelief;

    private static bool IsUsedAgainstAdvice(Told told, Treatment treatment) =>
        told.Outcome(treatment) == TreatmentOutcome.Ongoing && ReferencePrecautions.IsContraindicated(told, treatment);

    private static void Add(List<ReferenceReason> reasons, Urgency urgency, ReferralCode code, bool holds)
    {
        if (holds)
            reasons.Add(new ReferenceReason(code, urgency));
    }
}
