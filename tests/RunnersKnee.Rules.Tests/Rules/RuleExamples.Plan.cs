namespace RunnersKnee.Rules.Tests;

internal static partial class RuleExamples
{
    private static IEnumerable<RuleExample> PlanExamples =>
    [
        new("plan.suspended", Runner.WithYes(Finding.GivingWay), Runner.WithYes(Finding.FibularHeadTenderness)),
        new("plan.suspended", Runner.WithAge(11), Runner.WithAge(12)),
        new("plan.active", Runner, Runner.WithYes(Finding.GivingWay)),
        new("plan.active", Runner.WithYes(Finding.ExamConsistent), KneeCase.Empty.WithYes(Finding.KneecapPain)),
        new("plan.notOffered", KneeCase.Empty, Runner),
        new(
            "plan.notOffered",
            KneeCase.Empty.WithYes(Finding.KneecapPain),
            KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.LockedKnee)),
        new("plan.treatment.naturalAntiInflammatory", Runner, Runner.WithYes(Finding.LargeSwelling)),
        new("plan.treatment.iceWithCompression", Runner, Runner.WithYes(Finding.LargeSwelling)),
        new("plan.treatment.topicalPainRelief", Runner, Runner.WithYes(Finding.LargeSwelling)),
        new("plan.treatment.exerciseBike", Runner, Runner.WithYes(Finding.LargeSwelling)),
        new("plan.treatment.postActivityIceAndTopical", Answered, Answered.WithYes(Finding.LargeSwelling)),
        new("plan.treatment.physicalTherapy", Runner, Runner.WithYes(Finding.LargeSwelling)),
        new("plan.treatment.gaitAnalysis", Runner, Runner.WithYes(Finding.LargeSwelling)),
        new("plan.treatment.properFootwear", Runner, Runner.WithYes(Finding.LargeSwelling)),
        new("plan.treatment.footOrthotics", Answered, Answered.WithYes(Finding.LargeSwelling)),
        new("plan.treatment.flatSurfaceRunning", Answered, Answered.WithYes(Finding.LargeSwelling)),
        new("plan.treatment.avoidHardSurfaces", Answered, Answered.WithYes(Finding.LargeSwelling)),
        new("plan.treatment.iliotibialBandStretching", Answered, Answered.WithYes(Finding.LargeSwelling)),
        new("plan.treatment.hamstringStretching", Answered, Answered.WithYes(Finding.LargeSwelling)),
        new("plan.treatment.quadricepsStretching", Answered, Answered.WithYes(Finding.LargeSwelling)),
        new("plan.treatment.jointNutrients", Runner, Runner.WithYes(Finding.LargeSwelling)),
        new("plan.treatment.vastusMedialisStrengthening", Runner, Runner.WithYes(Finding.LargeSwelling)),
        new("plan.treatment.kneeExtension", Runner, Runner.WithYes(Finding.LargeSwelling)),
        new("plan.treatment.dropSquat", Answered, Runner),
        RuleExample.OfAddition("plan.treatment.loadManagement", Runner),
        RuleExample.OfAddition("plan.treatment.patellarTaping", Runner),
        RuleExample.OfAddition("plan.treatment.hipStrengthening", Runner),
        new("plan.withheld", Runner.WithYes(Finding.Raynauds), Runner.WithYes(Finding.PepticUlcer)),
        new("plan.notIndicated.footOrthotics", Runner.WithNo(Finding.OverPronation), Runner.WithUnknown(Finding.OverPronation)),
        new(
            "plan.notIndicated.iliotibialBandStretching",
            Runner.WithNo(Finding.TightIliotibialBand),
            Runner.WithUnknown(Finding.TightIliotibialBand)),
        new("plan.notIndicated.hamstringStretching", Runner.WithNo(Finding.TightHamstrings), Runner.WithUnknown(Finding.TightHamstrings)),
        new("plan.notIndicated.quadricepsStretching", Runner.WithNo(Finding.TightQuadriceps), Runner.WithUnknown(Finding.TightQuadriceps)),
        new(
            "plan.notIndicated.postActivityIceAndTopical",
            Runner.WithNo(Finding.RunsOrPlaysSport),
            Runner.WithUnknown(Finding.RunsOrPlaysSport)),
        new("plan.notIndicated.flatSurfaceRunning", Runner.WithNo(Finding.RunsOrPlaysSport), Runner.WithUnknown(Finding.RunsOrPlaysSport)),
        new("plan.notIndicated.avoidHardSurfaces", Runner.WithNo(Finding.RunsOrPlaysSport), Runner.WithUnknown(Finding.RunsOrPlaysSport)),
        new(
            "plan.tried",
            Runner.With(Treatment.ExerciseBike, TreatmentOutcome.NoRelief),
            Runner.With(Treatment.ExerciseBike, TreatmentOutcome.PartialRelief)),
        new(
            "plan.tried",
            Runner.With(Treatment.GaitAnalysis, TreatmentOutcome.Worse),
            Runner.With(Treatment.GaitAnalysis, TreatmentOutcome.Ongoing)),
        new(
            "plan.tried",
            Runner.WithYes(Finding.OverPronation).With(Treatment.FootOrthotics, TreatmentOutcome.NoRelief),
            Runner.WithNo(Finding.OverPronation).With(Treatment.FootOrthotics, TreatmentOutcome.NoRelief)),
        new(
            "plan.combinationTried",
            Runner.With(Treatment.IceWithCompression, TreatmentOutcome.Worse),
            Runner.With(Treatment.IceWithCompression, TreatmentOutcome.NoRelief)),
        new(
            "plan.combinationTried",
            Runner.With(Treatment.TopicalPainRelief, TreatmentOutcome.Worse),
            Runner.With(Treatment.TopicalPainRelief, TreatmentOutcome.NoRelief)),
        new(
            "plan.combinationTried",
            Runner.With(Treatment.PostActivityIceAndTopical, TreatmentOutcome.Worse),
            Runner.With(Treatment.PostActivityIceAndTopical, TreatmentOutcome.Relief)),
        new("plan.conditional.footOrthotics", Answered.With(Finding.OverPronation, null), Answered),
        new(
            "plan.unasked.iliotibialBandStretching",
            Runner.WithUnknown(Finding.TightIliotibialBand),
            Runner.WithNo(Finding.TightIliotibialBand)),
        new("plan.unasked.hamstringStretching", Runner.WithUnknown(Finding.TightHamstrings), Runner.WithNo(Finding.TightHamstrings)),
        new("plan.unasked.quadricepsStretching", Runner.WithUnknown(Finding.TightQuadriceps), Runner.WithNo(Finding.TightQuadriceps)),
        new("plan.conditional.postActivityIceAndTopical", Answered.With(Finding.RunsOrPlaysSport, null), Answered),
        new("plan.conditional.dropSquat", Answered.With(Finding.SquattingPain, null), Answered),
        new("plan.unasked.flatSurfaceRunning", Runner.WithUnknown(Finding.RunsOrPlaysSport), Runner.WithNo(Finding.RunsOrPlaysSport)),
        new("plan.unasked.avoidHardSurfaces", Runner.WithUnknown(Finding.RunsOrPlaysSport), Runner.WithNo(Finding.RunsOrPlaysSport)),
        new("plan.progress", Runner, Runner.WithNo(Finding.ExamConsistent)),
        new(
            "plan.step.reported",
            Runner.With(TreatmentStep.Strengthen, StepOutcome.Achieved),
            Runner.With(TreatmentStep.Strengthen, StepOutcome.InProgress)),
        new(
            "plan.step.reported",
            Runner.With(TreatmentStep.CorrectCauses, StepOutcome.Failed),
            Runner.With(TreatmentStep.CorrectCauses, StepOutcome.NotStarted)),
        new(
            "plan.step.failedByTrial",
            Tried(TreatmentStep.StopPainAndSwelling),
            Tried(TreatmentStep.StopPainAndSwelling).With(Treatment.ExerciseBike, TreatmentOutcome.Relief)),
        new(
            "plan.step.failedByTrial",
            Tried(TreatmentStep.CorrectCauses),
            Tried(TreatmentStep.CorrectCauses).With(TreatmentStep.CorrectCauses, StepOutcome.NotStarted)),
        new("plan.step.failedByTrial", TriedStep3, TriedStep3.With(Treatment.DropSquat, TreatmentOutcome.PartialRelief)),
        new("plan.step.failedByTrial", TriedStep3, TriedStep3.With(TreatmentStep.Strengthen, StepOutcome.InProgress)),
        new("plan.step.failedByTrial", TriedStep3, TriedStep3.With(Finding.SquattingPain, Answer.Unknown).With(Treatment.DropSquat, null)),
    ];
}
