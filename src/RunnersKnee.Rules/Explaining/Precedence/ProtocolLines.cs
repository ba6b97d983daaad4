namespace RunnersKnee.Rules;

/// <summary>
/// The protocol's orders of precedence as conditions: what an explanation shows and searches. The rules decide; a test holds
/// this equal to them. Immutable and safe to share between threads.
/// </summary>
internal sealed class ProtocolLines
{
    private readonly bool _additions;
    private readonly List<TreatmentLines> _treatments;
    private readonly List<StepLines> _steps = [];
    private readonly Precedence[] _verdicts;
    private readonly Condition[] _reasons;

    internal ProtocolLines(bool guidelineAdditions)
    {
        _additions = guidelineAdditions;
        _treatments = [.. TreatmentCatalogue.All.Where(IsPlanned).Select(treatment => new TreatmentLines(treatment))];
        foreach (var step in TreatmentCatalogue.Steps)
            _steps.Add(new StepLines(step, [.. _treatments.Where(treatment => Of(treatment).Step == step)], [.. _steps]));
        Plan = new PlanLines(Assessment);
        LastResort = new LastResortLines(Plan, _steps);
        Warnings = new WarningLines(Assessment, LastResort);
        _verdicts = [.. Enum.GetValues<Treatment>().Select(new VerdictLines(this).Order)];
        _reasons = [.. ReferralLines.All.Select(line => line.Condition), ConservativeCareFailed()];
    }

    internal AssessmentLines Assessment { get; } = new();

    internal PlanLines Plan { get; }

    internal LastResortLines LastResort { get; }

    internal WarningLines Warnings { get; }

    internal Precedence Verdict(Treatment treatment) => _verdicts[(int)treatment];

    /// <summary>The condition of a reason to see a clinician.</summary>
    internal Condition Reason(ReferralCode code) => _reasons[(int)code];

    /// <summary>The lines of a treatment of the plan; null where the plan does not hold it.</summary>
    internal TreatmentLines? TreatmentOf(Treatment treatment) => _treatments.Find(lines => lines.Treatment == treatment);

    /// <summary>The lines of a treatment's step; null where the plan does not hold the treatment.</summary>
    internal StepLines? StepOf(Treatment treatment) =>
        TreatmentOf(treatment) is not null && TreatmentCatalogue.Get(treatment).Step is { } step ? _steps[(int)step] : null;

    internal bool IsAdditionWhileOff(Treatment treatment) => !_additions && TreatmentCatalogue.Get(treatment).IsGuidelineAddition;

    private AllOf ConservativeCareFailed() => new(
    [
        Plan.Is(PlanStatus.Active),
        .. _steps.Select(step => step.Is(PlanStepStatus.Achieved, PlanStepStatus.Failed)),
        new AnyOf([.. _steps.Select(step => step.Is(PlanStepStatus.Failed))]),
    ]);

    private bool IsPlanned(TreatmentInfo treatment) => treatment.Step is not null && (_additions || !treatment.IsGuidelineAddition);

    private static TreatmentInfo Of(TreatmentLines treatment) => TreatmentCatalogue.Get(treatment.Treatment);
}
