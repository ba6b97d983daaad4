using static RunnersKnee.Rules.Finding;

namespace RunnersKnee.Rules.Tests;

/// <summary>Likelihood, criteria and contributing causes.</summary>
internal static class ReferenceAssessment
{
    private static readonly Finding[] CriterionFindings =
    [
        KneecapPain, StairsPain, SittingPain, StandingPain, RunningPain, SquattingPain, MileageIncrease, LongGapBetweenRuns, MildSwelling,
    ];

    private static readonly Finding[] Causes =
    [
        OverPronation, WeakVastusMedialis, DominantVastusLateralis, TightIliotibialBand, TightHamstrings, TightQuadriceps,
    ];

    internal static Likelihood LikelihoodOf(Told told)
    {
        if (told.No(KneecapPain) || told.No(ExamConsistent))
            return Likelihood.Unlikely;
        if (told.Open(KneecapPain))
            return Likelihood.Insufficient;
        if (!told.Yes(StairsPain) && !told.Yes(SittingPain) && !told.Yes(RunningPain) && !told.Yes(SquattingPain))
            return Likelihood.Possible;
        return told.Yes(ExamConsistent) ? Likelihood.Diagnosed : Likelihood.Likely;
    }

    internal static bool IsShown(Likelihood likelihood) =>
        likelihood is Likelihood.Possible or Likelihood.Likely or Likelihood.Diagnosed;

    internal static ReferenceList<ReferenceCriterion> Criteria(Told told)
    {
        var criteria = new ReferenceCriterion[CriterionFindings.Length];
        for (var index = 0; index < criteria.Length; index++)
        {
            var finding = CriterionFindings[index];
            criteria[index] =
                new ReferenceCriterion(finding, StatusOf(told, finding), finding == SquattingPain ? Origin.Guideline : Origin.Source);
        }

        return new ReferenceList<ReferenceCriterion>(criteria);
    }

    internal static ReferenceList<Finding> Contributors(Told told, Likelihood likelihood) =>
        IsShown(likelihood) && told.AnyYes(Causes) ? [.. Causes.Where(told.Yes)] : [];

    private static CriterionStatus StatusOf(Told told, Finding finding)
    {
        if (told.Yes(finding))
            return CriterionStatus.Met;
        return told.No(finding) ? CriterionStatus.NotMet : CriterionStatus.Open;
    }
}
