using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules;

/// <summary>
/// What is watched of an advice when cases are tried: every decision that a person would act on, as a set for each area. It is
/// read straight from the conclusions; nothing is worded or explained.
/// </summary>
internal sealed class Watched
{
    private readonly HashSet<object>[] _areas = Codes.Map<AdviceArea, HashSet<object>>(_ => []);

    private Watched()
    {
    }

    internal Urgency Urgency { get; private set; }

    internal static Watched Of(Conclusions conclusions)
    {
        var watched = new Watched();
        foreach (var fact in conclusions.Facts)
            watched.Add(fact.Value!);
        watched.AddPrecautions(conclusions);
        return watched;
    }

    /// <summary>The verdict on a treatment that is considered; it is watched by its word, whatever led to it.</summary>
    internal Verdict Verdict(Treatment treatment) =>
        In(AdviceArea.Verdicts).OfType<(Treatment Treatment, Verdict Verdict)>().First(verdict => verdict.Treatment == treatment).Verdict;

    internal bool HasReason(ReferralCode code) => In(AdviceArea.Referral).Contains(code);

    internal bool Differs(Watched other, AdviceArea area) => !In(area).SetEquals(other.In(area));

    private HashSet<object> In(AdviceArea area) => _areas[(int)area];

    private void Add(object conclusion)
    {
        switch (conclusion)
        {
            case Assessed assessed:
                In(AdviceArea.Assessment).Add(assessed.Likelihood);
                break;
            case CriterionJudged or CauseFound:
                In(AdviceArea.Assessment).Add(conclusion);
                break;
            case Noted:
                In(AdviceArea.Notes).Add(conclusion);
                break;
            case ReasonToRefer reason:
                AddReason(reason.Code, reason.Urgency);
                break;
            case CareFailed:
                AddReason(ReferralCode.ConservativeCareFailed, Urgency.Routine);
                break;
            case PlanStanding or TreatmentStanding:
                In(AdviceArea.Plan).Add(conclusion);
                break;
            case StepSettled settled:
                AddStep(settled, settled.Step, settled.IsFailed);
                break;
            case StepTurn turn:
                AddStep(turn, turn.Step, isFailed: false);
                break;
            case Warned:
                In(AdviceArea.Warnings).Add(conclusion);
                break;
            case LastResortOpened or LastResortOffer:
                In(AdviceArea.LastResort).Add(conclusion);
                break;
            case Judged judged:
                In(AdviceArea.Verdicts).Add((judged.Treatment, judged.Verdict));
                break;
        }
    }

    private void AddReason(ReferralCode code, Urgency urgency)
    {
        In(AdviceArea.Referral).Add(code);
        Urgency = urgency > Urgency ? urgency : Urgency;
    }

    /// <summary>A step that has not failed is outstanding before the last resort.</summary>
    private void AddStep(object conclusion, TreatmentStep step, bool isFailed)
    {
        In(AdviceArea.Plan).Add(conclusion);
        if (!isFailed)
            In(AdviceArea.LastResort).Add(step);
    }

    /// <summary>Precautions are watched for what the plan holds, cautions for the options of the last resort too.</summary>
    private void AddPrecautions(Conclusions conclusions)
    {
        var planned = conclusions.All<TreatmentStanding>().Select(standing => standing.Treatment).ToHashSet();
        var offered = conclusions.All<LastResortOffer>().Select(offer => offer.Treatment).ToHashSet();
        foreach (var caution in conclusions.All<Cautioned>())
        {
            if (planned.Contains(caution.Treatment))
                In(AdviceArea.Plan).Add(caution);
            if (offered.Contains(caution.Treatment))
                In(AdviceArea.LastResort).Add(caution);
        }

        foreach (var contraindicated in conclusions.All<Contraindicated>().Where(contraindicated => planned.Contains(contraindicated.Treatment)))
            In(AdviceArea.Plan).UnionWith(contraindicated.By.Select(finding => (object)(contraindicated.Treatment, finding)));
    }
}
