namespace RunnersKnee.Rules.Tests;

internal static partial class RuleExamples
{
    private static IEnumerable<RuleExample> AssessmentExamples =>
    [
        new("assessment.unlikely", KneeCase.Empty.WithNo(Finding.KneecapPain), KneeCase.Empty.WithUnknown(Finding.KneecapPain)),
        new("assessment.unlikely", Runner.WithNo(Finding.ExamConsistent), Runner.WithUnknown(Finding.ExamConsistent)),
        new(
            "assessment.insufficient",
            KneeCase.Empty.WithUnknown(Finding.KneecapPain).WithYes(Finding.StairsPain),
            KneeCase.Empty.WithYes(Finding.KneecapPain)),
        new("assessment.insufficient", KneeCase.Empty, KneeCase.Empty.WithNo(Finding.ExamConsistent)),
        new(
            "assessment.possible",
            KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.StandingPain),
            KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.SquattingPain)),
        new(
            "assessment.likely",
            KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.StairsPain),
            KneeCase.Empty.WithYes(Finding.KneecapPain).WithNo(Finding.StairsPain)),
        new(
            "assessment.diagnosed",
            KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.StairsPain, Finding.ExamConsistent),
            KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.ExamConsistent).WithUnknown(Finding.StairsPain)),
        new(
            "assessment.likely",
            KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.SittingPain),
            KneeCase.Empty.WithYes(Finding.KneecapPain).WithNo(Finding.SittingPain)),
        new(
            "assessment.diagnosed",
            KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.SittingPain, Finding.ExamConsistent),
            KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.ExamConsistent).WithUnknown(Finding.SittingPain)),
        new(
            "assessment.likely",
            KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.RunningPain),
            KneeCase.Empty.WithYes(Finding.KneecapPain).WithNo(Finding.RunningPain)),
        new(
            "assessment.diagnosed",
            KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.RunningPain, Finding.ExamConsistent),
            KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.ExamConsistent).WithUnknown(Finding.RunningPain)),
        new(
            "assessment.likely",
            KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.SquattingPain),
            KneeCase.Empty.WithYes(Finding.KneecapPain).WithNo(Finding.SquattingPain)),
        new(
            "assessment.diagnosed",
            KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.SquattingPain, Finding.ExamConsistent),
            KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.ExamConsistent).WithUnknown(Finding.SquattingPain)),
        new("assessment.likely", Runner, Runner.WithYes(Finding.ExamConsistent)),
        new("assessment.diagnosed", Runner.WithYes(Finding.ExamConsistent), Runner.WithUnknown(Finding.ExamConsistent)),
        new("assessment.criteria", KneeCase.Empty.WithYes(Finding.MildSwelling), KneeCase.Empty.WithUnknown(Finding.MildSwelling)),
        new(
            "assessment.criteria",
            KneeCase.Empty.WithNo(Finding.LongGapBetweenRuns),
            KneeCase.Empty.WithUnknown(Finding.LongGapBetweenRuns)),
        new(
            "assessment.contributingCause",
            KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.OverPronation),
            KneeCase.Empty.WithNo(Finding.KneecapPain).WithYes(Finding.OverPronation)),
        new(
            "assessment.contributingCause",
            KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.WeakVastusMedialis),
            KneeCase.Empty.WithNo(Finding.KneecapPain).WithYes(Finding.WeakVastusMedialis)),
        new(
            "assessment.contributingCause",
            KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.DominantVastusLateralis),
            KneeCase.Empty.WithNo(Finding.KneecapPain).WithYes(Finding.DominantVastusLateralis)),
        new(
            "assessment.contributingCause",
            KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.TightIliotibialBand),
            KneeCase.Empty.WithNo(Finding.KneecapPain).WithYes(Finding.TightIliotibialBand)),
        new(
            "assessment.contributingCause",
            KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.TightHamstrings),
            KneeCase.Empty.WithNo(Finding.KneecapPain).WithYes(Finding.TightHamstrings)),
        new(
            "assessment.contributingCause",
            KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.TightQuadriceps),
            KneeCase.Empty.WithNo(Finding.KneecapPain).WithYes(Finding.TightQuadriceps)),
        new("assessment.contributingCause", Runner.WithYes(Finding.OverPronation), Runner.WithNo(Finding.OverPronation)),
        new("assessment.openWarningSigns", KneeCase.Empty, Screened),
        new("assessment.openWarningSigns", Screened.With(Finding.LockedKnee, Answer.Unknown), Screened),
        new("assessment.openWarningSigns", Injured, Injured.WithNo(Finding.CannotFlexTo90)),
    ];
}
