namespace RunnersKnee.Rules.Fhir;

/// <summary>Finds words of the table in the names of medicines.</summary>
internal static class MedicineWords
{
    internal static IEnumerable<MedicineWord> In(IEnumerable<string> names, RecordCodes codes)
    {
        var said = names.SelectMany(Split).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return codes.Words.Where(word => said.Contains(word.Word));
    }

    internal static IEnumerable<string> NamesOf(IEnumerable<CodeableConcept> concepts) => concepts
        .SelectMany(concept => concept.Coding.Select(coding => coding.Display).Prepend(concept.Text))
        .OfType<string>();

    internal static IEnumerable<string> Split(string text) =>
        new string([.. text.Select(letter => char.IsLetter(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
