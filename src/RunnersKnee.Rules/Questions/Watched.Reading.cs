using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules;

/// <content>Reads what is watched from the conclusions of a run.</content>
internal sealed partial class Watched
{
    internal static Watched Of(Conclusions conclusions)
    {
        var watched = new Watched();
        foreach (var fact in conclusions.Facts)
            watched.Add(fact.Value);
        watched.ForgetWhatIsNotPlanned();
        return watched;
    }

    private void Add(object? conclusion)
    {
        switch (conclusion)
        {
            case Assessed assessed:
                Likelihood = assessed.Likelihood;
                break;
            case CriteriaJudged criteria:
                foreach (var finding in criteria.Met)
                    _met |= Bit((int)finding);
                foreach (var finding in criteria.NotMet)
                    _notMet |= Bit((int)finding);
                break;
            case CauseFound cause:
                _causes |= Bit((int)cause.Finding);
                break;
            case Noted noted:
                _notes |= 1u << (int)noted.Code;
                break;
            case ReasonToRefer reason:
                AddReason(reason.Code, reason.Urgency);
                break;
            case CareFailed:
                AddReason(ReferralCode.ConservativeCareFailed, Urgency.Routine);
                break;
            default:
                AddTreatment(conclusion);
                break;
        }
    }

    private void AddTreatment(object? conclusion)
    {
        switch (conclusion)
        {
            case PlanStanding plan:
                Plan = plan.Status;
                break;
            case Progress progress:
                foreach (var step in TreatmentCatalogue.Steps)
                    _steps = _steps.With((int)step, progress[step]);
                break;
            case TreatmentStanding standing:
                _treatments = _treatments.With((int)standing.Treatment, standing.Status);
                break;
            case Contraindicated contraindicated:
                _contraindicatedBy[(int)contraindicated.Treatment] |= Bit((int)contraindicated.By);
                break;
            case Cautioned caution:
                _cautions[(int)caution.Treatment] |= Bit(caution.Place);
                break;
            case Warned warned:
                _warnings = _warnings.With((int)warned.Treatment, warned.Level);
                break;
            case LastResortOpened:
                LastResortReached = true;
                break;
            case LastResortOffer offer:
                _options = _options.With((int)offer.Treatment, offer.Standing);
                break;
            case Judged judged:
                _verdicts = _verdicts.With((int)judged.Treatment, judged.Verdict);
                break;
        }
    }

    private void AddReason(ReferralCode code, Urgency urgency)
    {
        Reasons |= 1u << (int)code;
        Urgency = urgency > Urgency ? urgency : Urgency;
    }

    /// <summary>Cautions and contraindications are watched for what the plan holds; a verdict is watched by its word alone.</summary>
    private void ForgetWhatIsNotPlanned()
    {
        for (var treatment = 0; treatment < _cautions.Length; treatment++)
        {
            if (Treatment((Treatment)treatment) is not null)
                continue;
            _cautions[treatment] = default;
            _contraindicatedBy[treatment] = default;
        }
    }

    private static UInt128 Bit(int place) => UInt128.One << place;
}
