namespace RunnersKnee.Rules.WhatIf;

/// <summary>
/// What is watched of an advice when cases are tried: every decision that a person would act on, as a set for each area. It is
/// read straight from the conclusions; nothing is worded or explained.
/// </summary>
internal sealed class Watched
{
    private readonly HashSet<object>[] _areas = Codes.Map<AdviceArea, HashSet<object>>(_ => []);

    internal Watched(Conclusions conclusions)
    {
        foreach (var (area, item) in conclusions.Values.SelectMany(Items).Concat(Precautions(conclusions)))
            In(area).Add(item);
    }

    /// <summary>The verdict on a treatment that is considered; it is watched by its word, whatever led to it.</summary>
    internal Verdict Verdict(Treatment treatment) =>
        In(AdviceArea.Verdicts).OfType<(Treatment Treatment, Verdict Verdict)>().First(verdict => verdict.Treatment == treatment).Verdict;

    internal bool HasReason(ReferralCode code) => In(AdviceArea.Referral).Contains(code);
    internal bool Differs(Watched other, AdviceArea area) => !ReferenceEquals(this, other) && !In(area).SetEquals(other.In(area));
    private HashSet<object> In(AdviceArea area) => _areas[(int)area];

    private static (AdviceArea Area, object Item)[] Items(object conclusion) => conclusion switch
    {
        Assessed assessed => [(AdviceArea.Assessment, assessed.Likelihood)],
        CriteriaJudged or CauseFound => [(AdviceArea.Assessment, conclusion)],
        Noted => [(AdviceArea.Notes, conclusion)],
        ReasonToRefer reason => [(AdviceArea.Referral, reason.Code)],
        CareFailed => [(AdviceArea.Referral, ReferralCode.ConservativeCareFailed)],
        PlanStanding or TreatmentStanding => [(AdviceArea.Plan, conclusion)],
        // A step that has not failed is outstanding before the last resort.
        Progress progress =>
        [
            (AdviceArea.Plan, conclusion),
            .. TreatmentCatalogue.Steps.Where(step => progress[step] != PlanStepStatus.Failed).Select(step => (AdviceArea.LastResort, (object)step)),
        ],
        Warned => [(AdviceArea.Warnings, conclusion)],
        LastResortOpened or LastResortOffer => [(AdviceArea.LastResort, conclusion)],
        Judged judged => [(AdviceArea.Verdicts, (judged.Treatment, judged.Verdict))],
        _ => [],
    };

    /// <summary>Precautions are watched for what the plan holds, cautions for the options of the last resort too.</summary>
    private static IEnumerable<(AdviceArea Area, object Item)> Precautions(Conclusions conclusions)
    {
        var planned = conclusions.Values.OfType<TreatmentStanding>().Select(standing => standing.Treatment).ToHashSet();
        var offered = conclusions.Values.OfType<LastResortOffer>().Select(offer => offer.Treatment).ToHashSet();
        var cautions = conclusions.Values.OfType<Cautioned>().ToList();
        return
        [
            .. cautions.Where(caution => planned.Contains(caution.Treatment)).Select(caution => (AdviceArea.Plan, (object)caution)),
            .. cautions.Where(caution => offered.Contains(caution.Treatment)).Select(caution => (AdviceArea.LastResort, (object)caution)),
            .. conclusions.Values.OfType<Contraindicated>().Where(item => planned.Contains(item.Treatment)).Select(item => (AdviceArea.Plan, (object)item)),
        ];
    }
}
