namespace RunnersKnee.Rules.Fhir;

/// <summary>The words of the core library that are looked up by code: the one place that knows their keys.</summary>
internal static class CatalogueWords
{
    /// <summary>The language of the texts as a BCP 47 tag; null where a host has replaced some and has not said what they are in.</summary>
    internal static string? LanguageOf(AdviceTexts texts) => ReferenceEquals(texts, AdviceTexts.English) ? "en" : null;

    internal static string NameOf(this AdviceTexts texts, Treatment treatment) => texts[$"treatment.{Codes.Of(treatment)}.name"];
    internal static string NameOf(this AdviceTexts texts, Finding finding) => texts["finding." + Codes.Of(finding)];
    internal static string NameOf(this AdviceTexts texts, QuestionTopic topic) => texts["topic." + Codes.Of(topic)];
    internal static string NameOf(this AdviceTexts texts, TreatmentStep step) => texts["step." + Codes.Of(step)];
    internal static string NameOf(this AdviceTexts texts, TreatmentOutcome outcome) => texts["outcome." + Codes.Of(outcome)];
    internal static string NameOf(this AdviceTexts texts, StepOutcome outcome) => texts["stepOutcome." + Codes.Of(outcome)];
    internal static string NameOf(this AdviceTexts texts, TreatmentStatus status) => texts["treatmentStatus." + Codes.Of(status)];
    internal static string NameOf(this AdviceTexts texts, PlanStepStatus status) => texts["stepStatus." + Codes.Of(status)];
    internal static string NameOf(this AdviceTexts texts, PlanStatus status) => texts["planStatus." + Codes.Of(status)];
    internal static string NameOf(this AdviceTexts texts, WarningLevel level) => texts["warningLevel." + Codes.Of(level)];
}
