namespace RunnersKnee.Rules.Fhir;

/// <summary>The addresses by which this package names its questionnaire, its codes and its protocol in FHIR.</summary>
/// <remarks>They identify and do not resolve: <c>.example</c> is a domain that belongs to nobody.</remarks>
public static class FhirSystems
{
    /// <summary>The questionnaire.</summary>
    public const string Questionnaire = Base + "Questionnaire/runners-knee";

    /// <summary>The protocol, as what an advice was computed by.</summary>
    public const string Protocol = Base + "PlanDefinition/runners-knee";

    /// <summary>The codes of questions: those of findings, and <c>age</c>.</summary>
    public const string Questions = Base + "CodeSystem/questions";

    /// <summary>The codes of treatments.</summary>
    public const string Treatments = Base + "CodeSystem/treatments";

    /// <summary>The codes of what came of a treatment.</summary>
    public const string TreatmentOutcomes = Base + "CodeSystem/treatment-outcomes";

    /// <summary>The codes of the steps of the plan.</summary>
    public const string Steps = Base + "CodeSystem/steps";

    /// <summary>The codes of how a step went.</summary>
    public const string StepOutcomes = Base + "CodeSystem/step-outcomes";

    /// <summary>The codes of reasons to see a clinician.</summary>
    public const string ReferralReasons = Base + "CodeSystem/referral-reasons";

    /// <summary>The codes of verdicts on a treatment.</summary>
    public const string Verdicts = Base + "CodeSystem/verdicts";

    /// <summary>The codes of reasons for overriding a card.</summary>
    public const string OverrideReasons = Base + "CodeSystem/override-reasons";

    /// <summary>The identifiers of cases: <see cref="KneeCase.Id"/>.</summary>
    public const string CaseIds = Base + "identifiers/case";

    internal const string YesNo = "http://terminology.hl7.org/CodeSystem/v2-0136";
    internal const string OlderYesNo = "http://terminology.hl7.org/CodeSystem/v2-0532";
    internal const string AbsentReason = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
    internal const string AbsentReasonExtension = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    private const string Base = "https://runnersknee.example/fhir/";
}
