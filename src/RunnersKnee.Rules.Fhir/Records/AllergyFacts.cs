namespace RunnersKnee.Rules.Fhir;

/// <summary>What an allergy or intolerance tells.</summary>
internal static class AllergyFacts
{
    private static readonly string[] NotSo = ["refuted", "entered-in-error"];
    private static readonly string[] Over = ["inactive", "resolved"];
    private static readonly string[] Denials = ["no", "not", "none", "denies", "without", "never"];

    internal static IReadOnlyList<RecordFact> Of(AllergyIntolerance allergy, RecordCodes codes)
    {
        var verification = ConditionFacts.KnownCodesOf(allergy.VerificationStatus, [.. NotSo, "unconfirmed", "confirmed"]);
        var clinical = ConditionFacts.KnownCodesOf(allergy.ClinicalStatus, [.. Over, "active"]);
        if (verification.Intersect(NotSo, StringComparer.Ordinal).Any() || clinical.Intersect(Over, StringComparer.Ordinal).Any())
            return [];

        CodeableConcept[] concepts =
            [.. allergy.Reaction.Select(reaction => reaction.Substance).Prepend(allergy.Code).OfType<CodeableConcept>()];
        var coded = codes.Matching(concepts.SelectMany(concept => concept.Coding), RecordCodeUse.Allergy)
            .SelectMany(row => row.Findings.Select(finding => (Finding: finding, Row: (RecordCode?)row)));
        var worded = MedicineWords.In(MedicineWords.NamesOf(concepts).Where(IsNoDenial), codes)
            .Where(word => word.Allergy is not null)
            .Select(word => (Finding: word.Allergy!.Value, Row: (RecordCode?)null));
        return
        [
            .. coded.Concat(worded).DistinctBy(told => told.Finding).Select(told => new RecordFact
            {
                Finding = told.Finding,
                List = RecordList.Allergies,
                Name = ConditionFacts.NameOf(allergy.Code),
                Code = told.Row,
            }),
        ];
    }

    /// <summary>Whether a name is not "no allergy to ibuprofen".</summary>
    private static bool IsNoDenial(string name) =>
        !MedicineWords.Split(name).Intersect(Denials, StringComparer.OrdinalIgnoreCase).Any();
}
