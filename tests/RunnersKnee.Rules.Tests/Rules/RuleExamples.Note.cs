namespace RunnersKnee.Rules.Tests;

internal static partial class RuleExamples
{
    private static IEnumerable<RuleExample> NoteExamples =>
    [
        new("note.otherCause", KneeCase.Empty.WithNo(Finding.KneecapPain), KneeCase.Empty),
        new("note.redFlagsOpen", Screened.With(Finding.LockedKnee, Answer.Unknown), Screened),
        new(
            "note.redFlagsOpen",
            Screened.With(Finding.BoneMass, null),
            Screened.With(Finding.BoneMass, null).WithYes(Finding.HistoryOfCancer)),
        new("note.redFlagsOpen", Screened.With(Finding.LockedKnee, null), Screened.With(Finding.Limp, null)),
        new("note.redFlagsOpen", Screened.With(Finding.UnstableHeartSymptoms, null), Screened),
        new("note.redFlagsOpen", Injured, Injured.WithNo(Finding.CannotFlexTo90)),
        new("note.redFlagsOpen", Injured, Injured.WithAge(55)),
        new(
            "note.redFlagsOpen",
            Screened.WithAge(15).With(Finding.Limp, Answer.Unknown),
            Screened.WithAge(16).With(Finding.Limp, Answer.Unknown)),
        new("note.redFlagsOpen", KneeCase.Empty.WithNo(Finding.KneecapPain), KneeCase.Empty),
        new(
            "note.redFlagsOpen",
            Screened.WithAge(17).With(Finding.NightOrRestPain, null).WithYes(Finding.UnexplainedWeightLoss),
            Screened.WithAge(18).With(Finding.NightOrRestPain, null).WithYes(Finding.UnexplainedWeightLoss)),
        new(
            "note.redFlagsOpen",
            Screened.WithAge(24).With(Finding.BoneMass, null).WithYes(Finding.UnexplainedWeightLoss),
            Screened.WithAge(25).With(Finding.BoneMass, null).WithYes(Finding.UnexplainedWeightLoss)),
        new(
            "note.redFlagsOpen",
            Screened.With(Finding.HistoryOfCancer, null),
            Screened.With(Finding.HistoryOfCancer, null).WithYes(Finding.ExamConsistent, Finding.ImagingNormal)),
        new("note.redFlagsOpen", Screened.With(Finding.Limp, null).WithYes(Finding.HipOrGroinPain), Screened.With(Finding.Limp, null)),
        new(
            "note.redFlagsOpen",
            Screened.With(Finding.HipOrGroinPain, null).WithYes(Finding.Limp),
            Screened.With(Finding.HipOrGroinPain, null)),
        new(
            "note.redFlagsOpen",
            Screened.With(Finding.HipOrGroinPain, null).WithYes(Finding.BoneStressRisk),
            Screened.WithYes(Finding.BoneStressRisk)),
        new(
            "note.boneStressRisk",
            KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.BoneStressRisk),
            KneeCase.Empty.WithYes(Finding.BoneStressRisk)),
        new("note.boneStressRisk", Runner.WithYes(Finding.BoneStressRisk), Runner.WithUnknown(Finding.BoneStressRisk)),
        new("note.olderKnee", Runner.WithAge(45), Runner.WithAge(44)),
        new("note.olderKnee", KneeCase.Empty.WithAge(60).WithYes(Finding.KneecapPain), KneeCase.Empty.WithAge(60)),
        new("note.aboutCondition", Runner, Runner.WithYes(Finding.GivingWay)),
        new("note.untreatedRisk", Runner, Runner.WithYes(Finding.GivingWay)),
        new("note.aboutCondition", Runner, KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.StandingPain)),
        new("note.untreatedRisk", Runner, KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.StandingPain)),
        new("note.examNeeded", Runner, Runner.WithYes(Finding.ExamConsistent)),
        new("note.imagingDoesNotExclude", Runner.WithYes(Finding.ImagingNormal), Runner.WithNo(Finding.ImagingNormal)),
        new(
            "note.imagingDoesNotExclude",
            KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.ImagingNormal),
            KneeCase.Empty.WithYes(Finding.ImagingNormal)),
        new("note.planFinished", AllAchieved.With(TreatmentStep.Strengthen, StepOutcome.Failed), AllFailed),
        new("note.planFinished", AllAchieved, AllAchieved.With(TreatmentStep.StopPainAndSwelling, null)),
        new("note.lastResortUnder18", AllFailed.WithAge(17), AllFailed.WithAge(18)),
        new("note.lastResortUnder18", AllFailed.WithAge(12), AllFailed),
    ];
}
