namespace RunnersKnee.Rules.Fhir;

/// <summary>The codes of the protocol as codings in code systems of its own.</summary>
internal static class Codings
{
    internal static Coding Of(Treatment treatment, AdviceTexts texts) =>
        new(FhirSystems.Treatments, Codes.Of(treatment), texts.NameOf(treatment));

    internal static Coding Of(TreatmentOutcome outcome, AdviceTexts texts) =>
        new(FhirSystems.TreatmentOutcomes, Codes.Of(outcome), texts.NameOf(outcome));

    internal static Coding Of(StepOutcome outcome, AdviceTexts texts) =>
        new(FhirSystems.StepOutcomes, Codes.Of(outcome), texts.NameOf(outcome));
}
