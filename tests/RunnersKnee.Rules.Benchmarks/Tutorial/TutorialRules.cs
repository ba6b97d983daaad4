using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Benchmarks;

/// <summary>Every line of the decision tables as a rule of its own.</summary>
internal static class TutorialRules
{
    internal static IEnumerable<Rule> All() => [.. Referral(), .. Assessment(), .. Precautions(), .. Plan(), .. Warnings(), .. Verdicts()];

    private static IEnumerable<Rule> Referral() =>
    [
        .. WarningSignTable.All.SelectMany(row => row.Signs, (row, sign) => new SignLine(row, sign)),
        new PulmonaryEmbolismLine(),
        .. HipSigns.All.Select(sign => new ChildhoodHipEmergencyLine(sign)),
        .. HipSigns.All.Select(sign => new ChildhoodHipDiseaseLine(sign)),
        new FractureLine(),
        new BonePainLine(Finding.NightOrRestPain, below: 18),
        new BonePainLine(Finding.BoneMass, below: 25),
        new HipStressLine(Finding.Limp),
        new HipStressLine(Finding.BoneStressRisk),
        new CancerSettledLine(),
        new CancerUnsettledLine(),
        new WarfarinLine(),
        new WorseLine(),
        new UnlessLine(Finding.ExamConsistent, ReferralCode.ExamInconsistent),
        new UnlessLine(Finding.ImagingNormal, ReferralCode.ImagingAbnormal),
        new ChildLine(),
        new NsaidInUseLine(),
        new InUseLine(),
        new CareFailedLine(),
    ];

    private static IEnumerable<Rule> Assessment() =>
        [new UnlikelyLine(), new InsufficientLine(), new PossibleLine(), new LikelyLine(), new DiagnosedLine()];

    private static IEnumerable<Rule> Precautions() =>
    [
        .. PrecautionTable.All.SelectMany(row => row.Contraindications, (row, by) => new ContraindicationLine(row.Treatment, by)),
        .. PrecautionTable.All.SelectMany(row => row.Cautions, (row, on) => new CautionLine(row.Treatment, on)),
        .. PrecautionTable.All.SelectMany(row => row.AgeCautions, (row, caution) => new AgeCautionLine(row.Treatment, caution)),
    ];

    private static IEnumerable<Rule> Plan()
    {
        var planned = TreatmentCatalogue.Planned.Where(row => !row.IsGuidelineAddition).ToList();
        return
        [
            new SuspendedLine(), new ActiveLine(), new NotOfferedLine(),
            .. planned.Select(row => new WithheldLine(row.Treatment)),
            .. planned.Where(row => row.Needs is not null).Select(row => new NotIndicatedLine(row.Treatment, row.Needs!.Value)),
            .. planned.Where(row => row.Parts.Count == 0).Select(row => new TriedLine(row.Treatment)),
            .. planned.Where(row => row.Parts.Count > 0).Select(row => new CombinationTriedLine(row)),
            .. planned.Where(row => row.WaitsFor is not null).Select(row => new ConditionalLine(row.Treatment, row.WaitsFor!.Value)),
            .. planned.Where(row => row.WaitsFor is not null).Select(row => new AnsweredLine(row.Treatment, row.WaitsFor!.Value)),
            .. planned.Where(row => row.WaitsFor is null).Select(row => new RecommendedLine(row.Treatment)),
            .. TreatmentCatalogue.Steps.Select(step => new ReportedLine(step, StepOutcome.Achieved, PlanStepStatus.Achieved)),
            .. TreatmentCatalogue.Steps.Select(step => new ReportedLine(step, StepOutcome.Failed, PlanStepStatus.Failed)),
            .. TreatmentCatalogue.Steps.Select(step => new FailedByTrialLine(step)),
            new ProgressLine(),
        ];
    }

    private static IEnumerable<Rule> Warnings() =>
    [
        new LastResortLine(),
        .. LastResortTable.All.Select(row => new OfferLine(row)),
        .. WarningTable.All.Select(row => new AvoidLine(row)),
        .. WarningTable.All.Select(row => new ContraindicatedWarningLine(row.Treatment)),
        .. WarningTable.All.Where(row => row.LiftedWhen is not null).Select(row => new LiftedLine(row.Treatment)),
    ];

    private static IEnumerable<Rule> Verdicts() =>
    [
        new ContraindicatedVerdictLine(), new ClinicianFirstLine(), new TriedLastResortLine(), new WarningVerdictLine(),
        new NotAssessedLine(), new HyaluronicAcidOpenLine(), new HyaluronicAcidNotYetLine(), new NotCoveredLine(), new NotYetLine(),
        new StepFailedLine(),
        new StandingLine(),
    ];
}
