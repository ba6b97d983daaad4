namespace RunnersKnee.Rules;

/// <summary>
/// What is watched of an advice when its questions are searched: every decision that a person would act on, packed so that
/// thousands can be compared. It is read straight from the conclusions; nothing is worded or explained.
/// </summary>
internal sealed partial class Watched
{
    private readonly UInt128[] _contraindicatedBy = new UInt128[TreatmentCatalogue.All.Count];
    private readonly UInt128[] _cautions = new UInt128[TreatmentCatalogue.All.Count];
    private UInt128 _met;
    private UInt128 _notMet;
    private UInt128 _causes;
    private uint _notes;
    private PackedCodes _steps;
    private PackedCodes _treatments;
    private PackedCodes _warnings;
    private PackedCodes _options;
    private PackedCodes _verdicts;

    private Watched()
    {
    }

    internal Likelihood Likelihood { get; private set; }

    internal Urgency Urgency { get; private set; }

    /// <summary>The reasons to see a clinician, a bit for each.</summary>
    internal uint Reasons { get; private set; }

    internal PlanStatus Plan { get; private set; }

    internal bool LastResortReached { get; private set; }

    internal PlanStepStatus? Step(TreatmentStep step) => _steps.Get<PlanStepStatus>((int)step);

    internal TreatmentStatus? Treatment(Treatment treatment) => _treatments.Get<TreatmentStatus>((int)treatment);

    internal WarningLevel? Warning(Treatment treatment) => _warnings.Get<WarningLevel>((int)treatment);

    internal Verdict? Verdict(Treatment treatment) => _verdicts.Get<Verdict>((int)treatment);

    internal bool HasReason(ReferralCode code) => (Reasons >> (int)code & 1) == 1;

    /// <summary>Where two advices differ.</summary>
    internal AreaSet Compare(Watched other) => default(AreaSet)
        .With(AdviceArea.Assessment, Likelihood != other.Likelihood || _met != other._met || _notMet != other._notMet || _causes != other._causes)
        .With(AdviceArea.Notes, _notes != other._notes)
        .With(AdviceArea.Referral, Urgency != other.Urgency || Reasons != other.Reasons)
        .With(AdviceArea.Plan, !PlanEquals(other))
        .With(AdviceArea.Warnings, _warnings != other._warnings)
        .With(AdviceArea.LastResort, LastResortReached != other.LastResortReached || _options != other._options || Outstanding != other.Outstanding)
        .With(AdviceArea.Verdicts, _verdicts != other._verdicts);

    private bool PlanEquals(Watched other) =>
        Plan == other.Plan && _steps == other._steps && _treatments == other._treatments
        && _cautions.AsSpan().SequenceEqual(other._cautions) && _contraindicatedBy.AsSpan().SequenceEqual(other._contraindicatedBy);

    /// <summary>The steps of the plan that have not failed, a bit for each.</summary>
    private int Outstanding
    {
        get
        {
            var outstanding = 0;
            foreach (var step in TreatmentCatalogue.Steps)
            {
                if (Step(step) is not (null or PlanStepStatus.Failed))
                    outstanding |= 1 << (int)step;
            }

            return outstanding;
        }
    }
}
