namespace RunnersKnee.Rulebook.Tests;

/// <summary>The treatments: their step, what they are for, what they wait for, and their limits.</summary>
internal static class BookTreatments
{
    internal static void Write(StringBuilder page, AdviceTexts texts)
    {
        page.Append("## Treatments\n\n").Append(
            "Needed: answered no, the treatment is not indicated. Waited for: while it is open, the treatment is conditional.\n\n");
        MarkdownTable.Write(
            page,
            ["Step", "Treatment", "Code", "Rests on", "Needed", "Waited for", "Dose"],
            TreatmentCatalogue.All.Select(treatment => Row(treatment, texts)));
        page.Append("### What is said\n\n");
        MarkdownTable.Write(
            page,
            ["Treatment", "Text"],
            TreatmentCatalogue.All.Select(row => (string[])[texts[TextKeys.Name(row.Treatment)], texts[TextKeys.Of(row.Treatment)]]));
    }

    private static string[] Row(TreatmentInfo treatment, AdviceTexts texts) =>
    [
        treatment.Step is { } step ? texts[TextKeys.Of(step)] : "none: barred or last resort",
        texts[TextKeys.Name(treatment.Treatment)],
        $"`{Codes.Of(treatment.Treatment)}`",
        treatment.Statements.Count > 0 ? string.Join(", ", treatment.Statements) : texts[TextKeys.Of(treatment.Origin)],
        treatment.Needs is { } needs ? $"`{Codes.Of(needs)}`" : "—",
        treatment.WaitsFor is { } waitsFor ? $"`{Codes.Of(waitsFor)}`" : "—",
        DoseWords.Of(treatment.Dose),
    ];
}
