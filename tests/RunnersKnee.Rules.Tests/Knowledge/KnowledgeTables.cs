using System.Text.Json;
using System.Text.Json.Serialization;

namespace RunnersKnee.Rules.Tests;

/// <summary>The tables in codes and figures, a row a line, without their words.</summary>
internal static class KnowledgeTables
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    internal static IEnumerable<string> Lines() =>
    [
        .. FindingCatalogue.All.Select(row => Line("finding", row.Finding, row.Kind, row.Statements)),
        .. TreatmentCatalogue.All.Select(Line),
        .. PrecautionTable.All.Select(Line),
        .. WarningSignTable.All.Select(row => Line("warning sign", row.Code, row.Urgency, row.Signs)),
        .. Codes.All<NoteCode>().Order(StringComparer.Ordinal).Select(NoteLine),
        .. EvidenceTable.All.OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => Line("evidence", row.Key, row.Verdict)),
    ];

    private static string Line(TreatmentInfo row) => Line(
        "treatment",
        row.Treatment,
        row.Step,
        row.Origin,
        row.Needs,
        row.WaitsFor,
        row.Parts,
        row.Dose,
        LastResortTable.Find(row.Treatment)?.Standing,
        row.Statements,
        WarningTable.Find(row.Treatment)?.Statements ?? [],
        LastResortTable.Find(row.Treatment)?.Statements ?? []);

    private static string Line(Precaution row) => Line(
        "precaution",
        row.Treatment,
        row.Contraindications,
        row.Cautions,
        row.AgeCaution?.Code,
        row.AgeCaution?.From,
        row.AgeCaution?.Below);

    private static string NoteLine(string code) =>
        Line("note", code, Codes.TryParse<NoteCode>(code, out var note) ? NoteTable.StatementsOf(note) : []);

    private static string Line(params object?[] row) => JsonSerializer.Serialize(row, Options);
}
