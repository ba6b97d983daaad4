using System.Text;

namespace RunnersKnee.Rules;

/// <summary>What rules a treatment out, and what calls for care with it.</summary>
internal static class BookPrecautions
{
    internal static void Write(StringBuilder page, AdviceTexts texts)
    {
        page.Append("## Precautions\n\nOnly a yes counts. What is open and would rule a treatment out is listed with the treatment as unanswered.\n\n");
        MarkdownTable.Write(
            page,
            ["Treatment", "Contraindicated by", "Caution for", "References"],
            PrecautionTable.All.Where(row => row.Contraindications.Count + row.Cautions.Count > 0).Select(row => (string[])
            [
                texts[TextKeys.Name(row.Treatment)],
                MarkdownTable.Codes(row.Contraindications.Select(Codes.Of)),
                MarkdownTable.Codes([.. row.Cautions.Select(Codes.Of), .. OfAge(row.Treatment)]),
                References(row.Treatment, texts),
            ]));
    }

    private static string[] OfAge(Treatment treatment) => treatment == Treatment.Nsaid ? [PrecautionTable.Age60OrOver] : [];

    private static string References(Treatment treatment, AdviceTexts texts) =>
        PrecautionReferences.Of(treatment) is { Count: > 0 } references
            ? string.Join("; ", references.Select(reference => $"{reference.Text} ({texts[TextKeys.Of(reference.Basis)]})"))
            : "—";
}
