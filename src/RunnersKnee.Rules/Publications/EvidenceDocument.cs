namespace RunnersKnee.Rules.Publications;

/// <summary>Evidence as it lies in the library: each publication once, under a key of its own, and what refers to it.</summary>
/// <param name="Rows">What guidance says, by the statement's id or the code of what is not from the source.</param>
/// <param name="Precautions">The references behind the precautions of a treatment, by its code.</param>
/// <param name="Referrals">The citation of a reason to see a clinician, by its code.</param>
/// <param name="Notes">The citation of a note, by its code.</param>
internal sealed record EvidenceDocument(
    Dictionary<string, EvidenceRow> Rows,
    Dictionary<string, Reference[]> Precautions,
    Dictionary<string, string> Referrals,
    Dictionary<string, string> Notes)
{
    /// <exception cref="FormatException">A publication, a verdict or a basis is not known.</exception>
    internal static EvidenceDocument Read(ReadOnlySpan<byte> json)
    {
        var document = JsonElement.Parse(json);
        var publications = Section("publications", publication => publication.Value.GetString()!);
        return new EvidenceDocument(
            Section("evidence", Row),
            Section("precautions", treatment => References(treatment.Value)),
            Section("referrals", Citation),
            Section("notes", Citation));

        Dictionary<string, T> Section<T>(string name, Func<JsonProperty, T> read) => EmbeddedDocument.Map(document.GetProperty(name), read);

        EvidenceRow Row(JsonProperty row) => new(
            row.Name,
            Code<EvidenceVerdict>(row.Value.GetProperty("verdict").GetString()!),
            References(row.Value.GetProperty("references")));

        Reference[] References(JsonElement references) =>
            [.. references.EnumerateArray().SelectMany(reference => reference.EnumerateObject()).Select(Reference)];

        Reference Reference(JsonProperty reference) =>
            new() { Basis = Code<EvidenceBasis>(reference.Name), Text = Publication(reference.Value.GetString()!) };

        // The keys of publications stand in braces.
        string Citation(JsonProperty citation) =>
            string.Concat(citation.Value.GetString()!.Split('{', '}').Select((part, place) => place % 2 == 0 ? part : Publication(part)));

        string Publication(string key) =>
            publications.GetValueOrDefault(key)
            ?? throw new FormatException($"The evidence refers to the publication '{key}', which it does not list.");
    }

    private static TCode Code<TCode>(string code)
        where TCode : struct, Enum => Codes.TryParse<TCode>(code, out var member)
            ? member
            : throw new FormatException($"The evidence holds '{code}', which is no {typeof(TCode).Name}.");
}
