namespace RunnersKnee.Rules.Fhir;

/// <summary>What a condition tells.</summary>
internal static class ConditionFacts
{
    // Their questions ask "ever": one that is over is a yes as well.
    private static readonly Finding[] Ever = [Finding.PepticUlcer, Finding.LiverDisease, Finding.HistoryOfCancer];
    private static readonly string[] NotSo = ["refuted", "entered-in-error"];
    private static readonly string[] NotSure = ["unconfirmed", "provisional", "differential"];
    private static readonly string[] Sure = ["confirmed"];
    private static readonly string[] Active = ["active", "recurrence", "relapse"];
    private static readonly string[] Over = ["inactive", "remission", "resolved"];

    internal static IReadOnlyList<RecordFact> Of(Condition condition, RecordCodes codes)
    {
        var verification = KnownCodesOf(condition.VerificationStatus, [.. NotSo, .. NotSure, .. Sure]);
        if (verification.Intersect(NotSo, StringComparer.Ordinal).Any())
            return [];
        var isActive = IsActive(condition);
        var isSure = !verification.Intersect(NotSure, StringComparer.Ordinal).Any();
        return
        [
            .. codes.Matching(condition.Code?.Coding ?? [], RecordCodeUse.Condition, RecordCodeUse.Allergy)
                .SelectMany(row => row.Findings
                    .Where(finding => isActive || Ever.Contains(finding))

                    // A diagnosis that is only being thought of says where it hurts, and not that an examination settled it.
                    .Where(finding => isSure || finding != Finding.ExamConsistent)
                    .Select(finding => new RecordFact
                    {
                        Finding = finding,
                        List = RecordList.Conditions,
                        Name = NameOf(condition.Code),
                        Code = row,
                    })),
        ];
    }

    internal static string? NameOf(CodeableConcept? concept) =>
        concept?.Text ?? concept?.Coding.Select(coding => coding.Display).FirstOrDefault(display => display is not null);

    internal static IReadOnlyList<string> CodesOf(CodeableConcept? concept) =>
        [.. concept?.Coding.Select(coding => coding.Code ?? string.Empty) ?? []];

    /// <summary>The codes of a status; a status that says something and nothing that is known cannot be read.</summary>
    internal static IReadOnlyList<string> KnownCodesOf(CodeableConcept? status, string[] known)
    {
        var codes = CodesOf(status);
        return codes.Count == 0 || codes.Intersect(known, StringComparer.Ordinal).Any()
            ? codes
            : throw new FormatException("A status that FHIR does not know.");
    }

    private static bool IsActive(Condition condition)
    {
        var clinical = KnownCodesOf(condition.ClinicalStatus, [.. Active, .. Over]);
        return clinical.Count > 0 ? clinical.Intersect(Active, StringComparer.Ordinal).Any() : condition.Abatement is null;
    }
}
