using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

/// <summary>Every rule of the protocol, in the order in which the rulebook shows them. Nothing else decides which rules run.</summary>
internal static class Rulebook
{
    /// <summary>The names of all rules.</summary>
    internal static IReadOnlySet<string> Names { get; } =
        new RuleDefinitionFactory().Create(Rules()).Select(rule => rule.Name).ToHashSet(StringComparer.Ordinal);

    internal static IReadOnlyList<Rule> Rules() =>
    [
        .. RedFlags(),
        .. Assessment(),
        .. Precautions(),
        .. Plan(),
        .. LastResort(),
        .. Warnings(),
        .. Notes(),
        .. Verdicts(),
    ];

    private static IEnumerable<Rule> RedFlags() =>
    [
        new SepticArthritis(),
        new PulmonaryEmbolism(),
        new NeurovascularCompromise(),
        new GrossDeformity(),
        new ExtensorMechanismRupture(),
        new ChestSymptoms(),
        new ChildhoodHipEmergency(),
        new PossibleFracture(),
        new Haemarthrosis(),
        new LockedKnee(),
        new UnableToBearWeight(),
        new DeepVeinThrombosis(),
        new ChildhoodHipDisease(),
        new CardiacSymptoms(),
        new InfectionRisk(),
        new LigamentInjury(),
        new PatellarInstability(),
        new LargeEffusion(),
        new BoneStressInjury(),
        new HipStressInjury(),
        new SeriousPathology(),
        new InflammatoryArthritis(),
        new OtherLocalCause(),
        new ReferredPain(),
        new GettingWorse(),
        new AcuteInjury(),
        new ExamInconsistent(),
        new ImagingAbnormal(),
        new ChildUnder12(),
    ];

    private static IEnumerable<Rule> Assessment() =>
    [
        new CriterionMet(),
        new CriterionNotMet(),
        new RunnersKneeUnlikely(),
        new TooLittleKnown(),
        new RunnersKneePossible(),
        new RunnersKneeDiagnosed(),
        new RunnersKneeLikely(),
        new ContributingCause(),
    ];

    private static IEnumerable<Rule> Precautions() =>
    [
        .. PrecautionTable.All.Where(row => row.Contraindications.Count > 0).Select(row => new ContraindicatedTreatment(row)),
        .. PrecautionTable.All.Where(row => row.Cautions.Count > 0).Select(row => new TreatmentWithCare(row)),
        new NsaidFromAge60(),
    ];

    private static IEnumerable<Rule> Plan() =>
    [
        new PlanSuspended(),
        new PlanSuspendedByHost(),
        new PlanActive(),
        new PlanNotOffered(),
        new StopPainAndSwelling(),
        new CorrectCauses(),
        new Strengthen(),
        new NaturalAntiInflammatory(),
        new IceWithCompression(),
        new TopicalPainRelief(),
        new ExerciseBike(),
        new PostActivityIceAndTopical(),
        new PhysicalTherapy(),
        new LoadManagement(),
        new PatellarTaping(),
        new GaitAnalysis(),
        new ProperFootwear(),
        new FootOrthotics(),
        new FlatSurfaceRunning(),
        new AvoidHardSurfaces(),
        new IliotibialBandStretching(),
        new HamstringStretching(),
        new QuadricepsStretching(),
        new JointNutrients(),
        new VastusMedialisStrengthening(),
        new KneeExtension(),
        new DropSquat(),
        new HipStrengthening(),
        new Withheld(),
        new WithheldByHost(),
        new NotIndicated(),
        new CombinationTried(),
        new Tried(),
        new WaitsForAnswer(),
        new Recommended(),
        new RecommendedOnAnswer(),
        new RecommendedUnasked(),
        new HeldOpenByHost(),
        new FailedByTrial(),
        new ReportedAchieved(),
        new ReportedFailed(),
        new LeftToDo(),
        new CurrentStep(),
        new UpcomingStep(),
        new ConservativeCareFailed(),
        new CareFailedBeforeHost(),
    ];

    private static IEnumerable<Rule> LastResort() =>
    [
        new LastResortReached(),
        new NsaidOption(),
        new CortisoneInjectionOption(),
        new HyaluronicAcidInjectionOption(),
        new StraightLegRaiseOption(),
    ];

    private static IEnumerable<Rule> Warnings() =>
    [
        new AvoidNsaids(),
        new AvoidCortisone(),
        new AvoidStraightLegRaises(),
        new AvoidSurgery(),
        new LiftedByLastResort(),
    ];

    private static IEnumerable<Rule> Notes() =>
    [
        new OtherCause(),
        new RedFlagsOpen(),
        new AboutCondition(),
        new UntreatedRisk(),
        new ExamNeeded(),
        new ImagingDoesNotExclude(),
        new PlanFinished(),
        new LastResortUnder18(),
    ];

    private static IEnumerable<Rule> Verdicts() =>
    [
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
        new WithheldByHostVerdict(),
    ];
}
