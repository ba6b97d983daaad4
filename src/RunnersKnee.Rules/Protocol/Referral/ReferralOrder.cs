namespace RunnersKnee.Rules.Protocol;

/// <summary>The reasons to see a clinician in the order of the referral table: those of one urgency are shown in this order.</summary>
internal static class ReferralOrder
{
    internal static ReferralCode[] Codes { get; } =
    [
        // Emergency
        ReferralCode.SepticArthritis,
        ReferralCode.PulmonaryEmbolism,
        ReferralCode.NeurovascularCompromise,
        ReferralCode.GrossDeformity,
        ReferralCode.ExtensorMechanismRupture,
        ReferralCode.ChestSymptoms,
        ReferralCode.ChildhoodHipEmergency,

        // The same day
        ReferralCode.PossibleFracture,
        ReferralCode.Haemarthrosis,
        ReferralCode.LockedKnee,
        ReferralCode.UnableToBearWeight,
        ReferralCode.DeepVeinThrombosis,
        ReferralCode.ChildhoodHipDisease,
        ReferralCode.CardiacSymptoms,
        ReferralCode.InfectionRisk,

        // Within days
        ReferralCode.LigamentInjury,
        ReferralCode.PatellarInstability,
        ReferralCode.LargeEffusion,
        ReferralCode.BoneStressInjury,
        ReferralCode.HipStressInjury,
        ReferralCode.SeriousPathology,
        ReferralCode.InflammatoryArthritis,
        ReferralCode.NsaidDespiteContraindication,

        // Routine
        ReferralCode.OtherLocalCause,
        ReferralCode.HipComplaint,
        ReferralCode.ReferredPain,
        ReferralCode.GettingWorse,
        ReferralCode.ContraindicatedInUse,
        ReferralCode.AcuteInjury,
        ReferralCode.ExamInconsistent,
        ReferralCode.ImagingAbnormal,
        ReferralCode.ChildUnder12,
        ReferralCode.ConservativeCareFailed,
    ];
}
