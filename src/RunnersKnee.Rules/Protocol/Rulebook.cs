using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

/// <summary>Every rule of the protocol, in the order in which the rulebook shows them. Nothing else decides which rules run.</summary>
internal static class Rulebook
{
    /// <summary>The names of all rules.</summary>
    internal static IReadOnlySet<string> Names { get; } =
        RuleDefinitions.Of(Rules()).Select(rule => rule.Name).ToHashSet(StringComparer.Ordinal);

    internal static IReadOnlyList<Rule> Rules() => [.. OnWhatWasTold(), .. OnWhatToDo(), .. OnWhatIsSaid()];

    private static IEnumerable<Rule> OnWhatWasTold() =>
    [
        // Red flags
        .. WarningSignTable.All.Select(row => new WarningSign(row)),
        new PulmonaryEmbolism(),
        new ChildhoodHipEmergency(),
        new PossibleFracture(),
        new ChildhoodHipDisease(),
        new BonePainInTheYoung(),
        new HipStressInjury(),
        new CancerSettled(),
        new CancerUnsettled(),
        new WarfarinInteraction(),
        new GettingWorse(),
        new ExamInconsistent(),
        new ImagingAbnormal(),
        new ChildUnder12(),

        // Assessment
        new Criteria(),
        new RunnersKneeUnlikely(),
        new TooLittleKnown(),
        new RunnersKneePossible(),
        new RunnersKneeDiagnosed(),
        new RunnersKneeLikely(),
        new ContributingCause(),
        new WarningSignsLeftOpen(),

        // Precautions
        .. PrecautionTable.All.Where(row => row.Contraindications.Count > 0).Select(row => new ContraindicatedTreatment(row)),
        .. PrecautionTable.All.Where(row => row.Cautions.Count > 0).Select(row => new TreatmentWithCare(row)),
        .. PrecautionTable.All.SelectMany(row => row.AgeCautions, (row, caution) => new CareAtAge(row, caution)),
        new NsaidDespiteContraindication(),
        new ContraindicatedInUse(),
    ];

    private static IEnumerable<Rule> OnWhatToDo() =>
    [
        // Plan
        new PlanSuspended(),
        new PlanSuspendedLocally(),
        new PlanActive(),
        new PlanNotOffered(),
        new Withheld(),
        new WithheldLocally(),
        .. TreatmentCatalogue.Planned.Where(row => row.Needs is not null).Select(row => new NotIndicated(row)),
        new Tried(),
        new CombinationTried(),
        .. TreatmentCatalogue.Planned.Where(row => row.WaitsFor is not null).Select(row => new WaitsForAnswer(row)),
        .. TreatmentCatalogue.Planned.Select(Planned),
        .. TreatmentCatalogue.Planned.Where(row => row.Needs is not null && row.WaitsFor is null).Select(row => new HarmlessUnasked(row)),
        new ReportedStep(),
        new FailedByTrial(),
        new PlanProgress(),
        new ConservativeCareFailed(),
        new CareFailedBeforeLocalRules(),

        // Last resort
        new LastResortReached(),
        .. LastResortTable.All.Select(row => new OfferedAsLastResort(row)),
    ];

    private static IEnumerable<Rule> OnWhatIsSaid() =>
    [
        // Warnings
        .. WarningTable.All.Select(row => new Avoided(row)),
        new ContraindicatedWarning(),
        new LiftedByLastResort(),

        // Notes
        new OtherCause(),
        new RedFlagsOpen(),
        new AboutCondition(),
        new UntreatedRisk(),
        new ExamNeeded(),
        new OlderKnee(),
        new ImagingDoesNotExclude(),
        new RiskOfBoneStress(),
        new PlanFinished(),
        new LastResortUnder18(),

        // Running
        new DoesNotRun(),
        new StopWhileSuspended(),
        new StopForSign(),
        new RunWithinPainLimit(),
        new RunOnlyPainFree(),

        // Verdicts
        new ContraindicatedVerdict(),
        new DeferToClinician(),
        new TriedAsLastResort(),
        new WarningVerdict(),
        new NotAssessedVerdict(),
        new HyaluronicAcidAsLastResort(),
        new HyaluronicAcidNotYet(),
        new NotCoveredVerdict(),
        new NotYetVerdict(),
        new StepFailedVerdict(),
        new StandingVerdict(),
        new WithheldLocallyVerdict(),

        // Questions
        new HelpComesFirst(),
    ];

    private static Rule Planned(TreatmentInfo row) =>
        row.IsGuidelineAddition ? new PlannedOnRequest(row)
        : row.DependsOn is not null ? new PlannedOnAnswer(row)
        : new PlannedTreatment(row);
}
