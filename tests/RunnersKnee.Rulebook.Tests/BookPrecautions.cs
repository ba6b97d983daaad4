namespace RunnersKnee.Rulebook.Tests;

/// <summary>What rules a treatment out, and what calls for care with it.</summary>
internal static class BookPrecautions
{
    internal static void Write(StringBuilder page, AdviceTexts texts)
    {
        page.Append("## Precautions\n\n").Append(
            "Only a yes counts. What is open and would rule a treatment out is listed with the treatment as unanswered.\n\n");
        MarkdownTable.Write(
            page,
            ["Treatment", "Contraindicated by", "Caution for", "References"],
            PrecautionTable.All.Where(row => row.Contraindications.Count + row.Cautions.Count > 0).Select(row => (string[])
            [
                texts[TextKeys.Name(row.Treatment)],
                string.Join("; ", row.Contraindications.Select(finding => Named(finding, texts))),
                string.Join("; ", [.. row.Cautions.Select(finding => Named(finding, texts)), .. OfAge(row.AgeCaution)]),
                References(row.Treatment, texts),
            ]));
    }

    private static string[] OfAge(AgeCaution? age) => age switch
    {
        null => [],
        { From: 0 } => [$"an age under {age.Below} (`{age.Code}`)"],
        _ => [$"an age of {age.From} or over (`{age.Code}`)"],
    };

    private static string Named(Finding finding, AdviceTexts texts) => $"{texts[TextKeys.Of(finding)]} (`{Codes.Of(finding)}`)";

    private static string References(Treatment treatment, AdviceTexts texts) =>
        EvidenceTable.OfPrecautions(treatment) is { Count: > 0 } references
            ? string.Join("; ", references.Select(reference => $"{reference.Text} ({texts[TextKeys.Of(reference.Basis)]})"))
            : "—";
}
