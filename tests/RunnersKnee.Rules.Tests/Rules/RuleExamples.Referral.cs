namespace RunnersKnee.Rules.Tests;

internal static partial class RuleExamples
{
    private static IEnumerable<RuleExample> ReferralExamples =>
    [
        new("questions.helpFirst", KneeCase.Empty.WithYes(Finding.HotSwollenJoint), KneeCase.Empty.WithYes(Finding.LockedKnee)),
        new(
            "questions.helpFirst",
            Runner.WithYes(Finding.CalfSwelling, Finding.ChestPainOrBreathlessness),
            Runner.WithYes(Finding.CalfSwelling)),
        new(
            "referral.septicArthritis",
            KneeCase.Empty.WithYes(Finding.HotSwollenJoint),
            KneeCase.Empty.WithUnknown(Finding.HotSwollenJoint)),
        new(
            "referral.neurovascularCompromise",
            KneeCase.Empty.WithYes(Finding.ColdOrNumbFoot),
            KneeCase.Empty.WithNo(Finding.ColdOrNumbFoot)),
        new("referral.grossDeformity", KneeCase.Empty.WithYes(Finding.GrossDeformity), KneeCase.Empty.WithUnknown(Finding.GrossDeformity)),
        new(
            "referral.extensorMechanismRupture",
            KneeCase.Empty.WithYes(Finding.CannotStraightenActively),
            KneeCase.Empty.WithNo(Finding.CannotStraightenActively)),
        new(
            "referral.chestSymptoms",
            KneeCase.Empty.WithYes(Finding.ChestPainOrBreathlessness),
            KneeCase.Empty.WithUnknown(Finding.ChestPainOrBreathlessness)),
        new("referral.haemarthrosis", KneeCase.Empty.WithYes(Finding.RapidSwelling), KneeCase.Empty.WithNo(Finding.RapidSwelling)),
        new("referral.lockedKnee", KneeCase.Empty.WithYes(Finding.LockedKnee), KneeCase.Empty.WithUnknown(Finding.LockedKnee)),
        new(
            "referral.unableToBearWeight",
            KneeCase.Empty.WithYes(Finding.CannotBearWeight),
            KneeCase.Empty.WithNo(Finding.CannotBearWeight)),
        new("referral.deepVeinThrombosis", KneeCase.Empty.WithYes(Finding.CalfSwelling), KneeCase.Empty.WithUnknown(Finding.CalfSwelling)),
        new(
            "referral.cardiacSymptoms",
            KneeCase.Empty.WithYes(Finding.UnstableHeartSymptoms),
            KneeCase.Empty.WithNo(Finding.UnstableHeartSymptoms)),
        new(
            "referral.infectionRisk",
            KneeCase.Empty.WithYes(Finding.JointOrSkinInfection),
            KneeCase.Empty.WithUnknown(Finding.JointOrSkinInfection)),
        new("referral.ligamentInjury", KneeCase.Empty.WithYes(Finding.GivingWay), KneeCase.Empty.WithNo(Finding.GivingWay)),
        new(
            "referral.patellarInstability",
            KneeCase.Empty.WithYes(Finding.PatellarDislocation),
            KneeCase.Empty.WithUnknown(Finding.PatellarDislocation)),
        new("referral.largeEffusion", KneeCase.Empty.WithYes(Finding.LargeSwelling), KneeCase.Empty.WithNo(Finding.LargeSwelling)),
        new(
            "referral.boneStressInjury",
            KneeCase.Empty.WithYes(Finding.FocalBoneTenderness),
            KneeCase.Empty.WithUnknown(Finding.FocalBoneTenderness)),
        new(
            "referral.inflammatoryArthritis",
            KneeCase.Empty.WithYes(Finding.MultipleJointsOrMorningStiffness),
            KneeCase.Empty.WithNo(Finding.MultipleJointsOrMorningStiffness)),
        new("referral.acuteInjury", KneeCase.Empty.WithYes(Finding.RecentInjury), KneeCase.Empty.WithUnknown(Finding.RecentInjury)),
        new(
            "referral.pulmonaryEmbolism",
            KneeCase.Empty.WithYes(Finding.CalfSwelling, Finding.ChestPainOrBreathlessness),
            KneeCase.Empty.WithYes(Finding.CalfSwelling).WithUnknown(Finding.ChestPainOrBreathlessness)),
        new(
            "referral.childhoodHipEmergency",
            KneeCase.Empty.WithAge(15).WithYes(Finding.HipOrGroinPain, Finding.CannotBearWeight),
            KneeCase.Empty.WithAge(16).WithYes(Finding.HipOrGroinPain, Finding.CannotBearWeight)),
        new(
            "referral.childhoodHipDisease",
            KneeCase.Empty.WithAge(15).WithYes(Finding.HipOrGroinPain),
            KneeCase.Empty.WithAge(16).WithYes(Finding.HipOrGroinPain)),
        new(
            "referral.childhoodHipEmergency",
            KneeCase.Empty.WithAge(15).WithYes(Finding.Limp, Finding.CannotBearWeight),
            KneeCase.Empty.WithAge(16).WithYes(Finding.Limp, Finding.CannotBearWeight)),
        new(
            "referral.childhoodHipDisease",
            KneeCase.Empty.WithAge(15).WithYes(Finding.Limp),
            KneeCase.Empty.WithAge(16).WithYes(Finding.Limp)),
        new(
            "referral.childhoodHipEmergency",
            KneeCase.Empty.WithAge(13).WithYes(Finding.Limp, Finding.CannotBearWeight),
            KneeCase.Empty.WithAge(13).WithYes(Finding.Limp).WithNo(Finding.CannotBearWeight)),
        new(
            "referral.childhoodHipEmergency",
            KneeCase.Empty.WithAge(13).WithYes(Finding.Limp, Finding.CannotBearWeight),
            KneeCase.Empty.WithYes(Finding.Limp, Finding.CannotBearWeight)),
        new(
            "referral.childhoodHipDisease",
            KneeCase.Empty.WithAge(0).WithYes(Finding.Limp),
            KneeCase.Empty.WithAge(0).WithYes(Finding.RadiatingPainOrNumbness)),
        new(
            "referral.possibleFracture",
            KneeCase.Empty.WithAge(55).WithYes(Finding.RecentInjury),
            KneeCase.Empty.WithAge(54).WithYes(Finding.RecentInjury)),
        new(
            "referral.possibleFracture",
            KneeCase.Empty.WithYes(Finding.RecentInjury, Finding.PatellaTenderness),
            KneeCase.Empty.WithNo(Finding.RecentInjury).WithYes(Finding.PatellaTenderness)),
        new(
            "referral.possibleFracture",
            KneeCase.Empty.WithYes(Finding.RecentInjury, Finding.FibularHeadTenderness),
            KneeCase.Empty.WithNo(Finding.RecentInjury).WithYes(Finding.FibularHeadTenderness)),
        new(
            "referral.possibleFracture",
            KneeCase.Empty.WithYes(Finding.RecentInjury, Finding.CannotFlexTo90),
            KneeCase.Empty.WithNo(Finding.RecentInjury).WithYes(Finding.CannotFlexTo90)),
        new(
            "referral.possibleFracture",
            KneeCase.Empty.WithYes(Finding.RecentInjury, Finding.CannotBearWeight),
            KneeCase.Empty.WithNo(Finding.RecentInjury).WithYes(Finding.CannotBearWeight)),
        new(
            "referral.possibleFracture",
            KneeCase.Empty.WithYes(Finding.RecentInjury, Finding.CannotBearWeight),
            KneeCase.Empty.WithYes(Finding.RecentInjury, Finding.FocalBoneTenderness)),
        new(
            "referral.hipStressInjury",
            KneeCase.Empty.WithAge(30).WithYes(Finding.HipOrGroinPain, Finding.Limp),
            KneeCase.Empty.WithAge(30).WithYes(Finding.HipOrGroinPain)),
        new("referral.hipStressInjury", KneeCase.Empty.WithYes(Finding.HipOrGroinPain, Finding.Limp), KneeCase.Empty.WithYes(Finding.Limp)),
        new("referral.seriousPathology", KneeCase.Empty.WithYes(Finding.NightOrRestPain), KneeCase.Empty.WithNo(Finding.NightOrRestPain)),
        new(
            "referral.seriousPathology",
            KneeCase.Empty.WithYes(Finding.UnexplainedWeightLoss),
            KneeCase.Empty.WithNo(Finding.UnexplainedWeightLoss)),
        new("referral.cancerUnsettled", KneeCase.Empty.WithYes(Finding.HistoryOfCancer), KneeCase.Empty.WithNo(Finding.HistoryOfCancer)),
        new(
            "referral.cancerUnsettled",
            KneeCase.Empty.WithYes(Finding.HistoryOfCancer, Finding.ExamConsistent),
            KneeCase.Empty.WithYes(Finding.HistoryOfCancer, Finding.ExamConsistent, Finding.ImagingNormal)),
        new(
            "referral.cancerUnsettled",
            KneeCase.Empty.WithYes(Finding.HistoryOfCancer, Finding.ImagingNormal),
            KneeCase.Empty.WithYes(Finding.ImagingNormal)),
        new(
            "referral.cancerHistory",
            KneeCase.Empty.WithYes(Finding.HistoryOfCancer, Finding.ExamConsistent, Finding.ImagingNormal),
            KneeCase.Empty.WithYes(Finding.HistoryOfCancer, Finding.ExamConsistent).WithUnknown(Finding.ImagingNormal)),
        new(
            "referral.cancerHistory",
            KneeCase.Empty.WithYes(Finding.HistoryOfCancer, Finding.ExamConsistent, Finding.ImagingNormal),
            KneeCase.Empty.WithYes(Finding.HistoryOfCancer, Finding.ImagingNormal)),
        new(
            "referral.bonePainInTheYoung",
            KneeCase.Empty.WithAge(17).WithYes(Finding.NightOrRestPain),
            KneeCase.Empty.WithAge(18).WithYes(Finding.NightOrRestPain)),
        new(
            "referral.bonePainInTheYoung",
            KneeCase.Empty.WithAge(24).WithYes(Finding.BoneMass),
            KneeCase.Empty.WithAge(25).WithYes(Finding.BoneMass)),
        new(
            "referral.bonePainInTheYoung",
            KneeCase.Empty.WithAge(13).WithYes(Finding.BoneMass),
            KneeCase.Empty.WithAge(13).WithYes(Finding.UnexplainedWeightLoss)),
        new(
            "referral.tendonRiskMedicine",
            KneeCase.Empty.WithYes(Finding.RecentFluoroquinolone),
            KneeCase.Empty.WithUnknown(Finding.RecentFluoroquinolone)),
        new("referral.intermittentLocking", KneeCase.Empty.WithYes(Finding.LockingKnee), KneeCase.Empty.WithYes(Finding.LockedKnee)),
        new(
            "referral.artificialJoint",
            KneeCase.Empty.WithYes(Finding.ArtificialKneeJoint),
            KneeCase.Empty.WithNo(Finding.ArtificialKneeJoint)),
        .. ((Treatment[])[Treatment.TopicalPainRelief, Treatment.PostActivityIceAndTopical, Treatment.NaturalAntiInflammatory, Treatment.JointNutrients])
            .Select(treatment => new RuleExample(
                "referral.warfarinInteraction",
                KneeCase.Empty.WithYes(Finding.TakesWarfarin).With(treatment, TreatmentOutcome.PartialRelief),
                KneeCase.Empty.WithYes(Finding.TakesWarfarin).With(treatment, TreatmentOutcome.NoRelief))),
        new(
            "referral.warfarinInteraction",
            KneeCase.Empty.WithYes(Finding.TakesWarfarin).With(Treatment.JointNutrients, TreatmentOutcome.Ongoing),
            KneeCase.Empty.WithUnknown(Finding.TakesWarfarin).With(Treatment.JointNutrients, TreatmentOutcome.Ongoing)),
        new(
            "referral.warfarinInteraction",
            KneeCase.Empty.WithYes(Finding.TakesWarfarin).With(Treatment.JointNutrients, TreatmentOutcome.Ongoing),
            KneeCase.Empty.WithYes(Finding.TakesWarfarin).With(Treatment.IceWithCompression, TreatmentOutcome.Ongoing)),
        new(
            "referral.hipStressInjury",
            KneeCase.Empty.WithYes(Finding.HipOrGroinPain, Finding.BoneStressRisk),
            KneeCase.Empty.WithYes(Finding.BoneStressRisk)),
        new("referral.seriousPathology", KneeCase.Empty.WithYes(Finding.BoneMass), KneeCase.Empty.WithNo(Finding.BoneMass)),
        new(
            "referral.otherLocalCause",
            KneeCase.Empty.WithYes(Finding.LocalTendernessElsewhere),
            KneeCase.Empty.WithUnknown(Finding.LocalTendernessElsewhere)),
        new(
            "referral.otherLocalCause",
            KneeCase.Empty.WithYes(Finding.FibularHeadTenderness),
            KneeCase.Empty.WithUnknown(Finding.FibularHeadTenderness)),
        new("referral.otherLocalCause", KneeCase.Empty.WithYes(Finding.CannotFlexTo90), KneeCase.Empty.WithUnknown(Finding.CannotFlexTo90)),
        new("referral.hipComplaint", KneeCase.Empty.WithYes(Finding.HipOrGroinPain), KneeCase.Empty.WithNo(Finding.HipOrGroinPain)),
        new("referral.hipComplaint", KneeCase.Empty.WithYes(Finding.Limp), KneeCase.Empty.WithNo(Finding.Limp)),
        new(
            "referral.referredPain",
            KneeCase.Empty.WithYes(Finding.RadiatingPainOrNumbness),
            KneeCase.Empty.WithNo(Finding.RadiatingPainOrNumbness)),
        new(
            "referral.gettingWorse",
            KneeCase.Empty.With(Treatment.Surgery, TreatmentOutcome.Worse),
            KneeCase.Empty.With(Treatment.Surgery, TreatmentOutcome.NoRelief)),
        new("referral.examInconsistent", KneeCase.Empty.WithNo(Finding.ExamConsistent), KneeCase.Empty.WithUnknown(Finding.ExamConsistent)),
        new("referral.imagingAbnormal", KneeCase.Empty.WithNo(Finding.ImagingNormal), KneeCase.Empty.WithYes(Finding.ImagingNormal)),
        new("referral.childUnder12", KneeCase.Empty.WithAge(11), KneeCase.Empty.WithAge(12)),
        new("referral.conservativeCareFailed", AllFailed, AllFailed.With(TreatmentStep.Strengthen, StepOutcome.InProgress)),
        new("referral.conservativeCareFailed", AllAchieved.With(TreatmentStep.Strengthen, StepOutcome.Failed), AllAchieved),
        new(
            "referral.nsaidDespiteContraindication",
            KneeCase.Empty.WithYes(Finding.PepticUlcer).With(Treatment.Nsaid, TreatmentOutcome.Ongoing),
            KneeCase.Empty.WithYes(Finding.PepticUlcer).With(Treatment.Nsaid, TreatmentOutcome.NoRelief)),
        new(
            "referral.nsaidDespiteContraindication",
            KneeCase.Empty.WithYes(Finding.TakesWarfarin).With(Treatment.Nsaid, TreatmentOutcome.Relief),
            KneeCase.Empty.WithUnknown(Finding.TakesWarfarin).With(Treatment.Nsaid, TreatmentOutcome.Relief)),
        new(
            "referral.nsaidDespiteContraindication",
            KneeCase.Empty.WithYes(Finding.TakesWarfarin).With(Treatment.Nsaid, TreatmentOutcome.PartialRelief),
            KneeCase.Empty.WithUnknown(Finding.TakesWarfarin).With(Treatment.Nsaid, TreatmentOutcome.PartialRelief)),
        new(
            "referral.nsaidDespiteContraindication",
            KneeCase.Empty.WithYes(Finding.KidneyDisease).With(Treatment.Nsaid, TreatmentOutcome.Ongoing),
            KneeCase.Empty.WithUnknown(Finding.KidneyDisease).With(Treatment.Nsaid, TreatmentOutcome.Ongoing)),
        new(
            "referral.contraindicatedInUse",
            KneeCase.Empty.WithYes(Finding.Raynauds).With(Treatment.IceWithCompression, TreatmentOutcome.Ongoing),
            KneeCase.Empty.WithYes(Finding.Raynauds).With(Treatment.IceWithCompression, TreatmentOutcome.NoRelief)),
        new(
            "referral.contraindicatedInUse",
            KneeCase.Empty.WithYes(Finding.Raynauds).With(Treatment.IceWithCompression, TreatmentOutcome.Relief),
            KneeCase.Empty.WithYes(Finding.BrokenSkin).With(Treatment.IceWithCompression, TreatmentOutcome.Ongoing)),
        new(
            "referral.contraindicatedInUse",
            KneeCase.Empty.WithYes(Finding.CorticosteroidAllergy).With(Treatment.CortisoneInjection, TreatmentOutcome.Ongoing),
            KneeCase.Empty.WithYes(Finding.CorticosteroidAllergy).With(Treatment.CortisoneInjection, TreatmentOutcome.Relief)),
        new(
            "referral.contraindicatedInUse",
            KneeCase.Empty.WithYes(Finding.Raynauds).With(Treatment.IceWithCompression, TreatmentOutcome.PartialRelief),
            KneeCase.Empty.WithYes(Finding.SquattingPain).With(Treatment.DropSquat, TreatmentOutcome.Ongoing)),
        new(
            "referral.contraindicatedInUse",
            KneeCase.Empty.WithYes(Finding.Raynauds).With(Treatment.IceWithCompression, TreatmentOutcome.Ongoing),
            KneeCase.Empty.WithYes(Finding.PepticUlcer).With(Treatment.Nsaid, TreatmentOutcome.Ongoing)),
    ];
}
