namespace RunnersKnee.Rules.Fhir;

/// <summary>Yes, no and don't know as codings: the members of FHIR R4's own value set for them, and what else is understood.</summary>
internal static class AnswerCodings
{
    private static readonly Dictionary<(string System, string Code), Answer?> Understood = new()
    {
        [(FhirSystems.YesNo, "Y")] = Answer.Yes,
        [(FhirSystems.YesNo, "N")] = Answer.No,
        [(FhirSystems.OlderYesNo, "Y")] = Answer.Yes,
        [(FhirSystems.OlderYesNo, "N")] = Answer.No,
        [(FhirSystems.OlderYesNo, "UNK")] = Answer.Unknown,
        [(FhirSystems.OlderYesNo, "ASKU")] = Answer.Unknown,
        [(FhirSystems.OlderYesNo, "NASK")] = null,
        [(FhirSystems.AbsentReason, "asked-unknown")] = Answer.Unknown,
        [(FhirSystems.AbsentReason, "unknown")] = Answer.Unknown,
        [(FhirSystems.AbsentReason, "not-asked")] = null,
    };

    /// <summary>The coding that the questionnaire offers for an answer.</summary>
    internal static Coding Of(Answer answer, string display) => answer switch
    {
        Answer.Yes => new Coding(FhirSystems.YesNo, "Y", display),
        Answer.No => new Coding(FhirSystems.YesNo, "N", display),
        _ => new Coding(FhirSystems.AbsentReason, "asked-unknown", display),
    };

    /// <summary>Reads a coding: an answer, or null for what was not asked.</summary>
    /// <returns>Whether it is understood.</returns>
    internal static bool TryRead(string? system, string? code, out Answer? answer) =>
        Understood.TryGetValue((system ?? string.Empty, code ?? string.Empty), out answer);
}
