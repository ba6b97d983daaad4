namespace RunnersKnee.Rules.Publications;

/// <summary>
/// What published guidance says, and which publications precautions, referrals and notes rest on, as <c>evidence.json</c> has it.
/// </summary>
internal static class EvidenceTable
{
    private static readonly EvidenceDocument Document = EvidenceDocument.Read(EmbeddedDocument.Read("evidence.json"));

    /// <summary>A row for each statement of the source, and for what is not from the source.</summary>
    internal static IReadOnlyCollection<EvidenceRow> All => Document.Rows.Values;

    /// <summary>The row of a statement's id, or of a code that is not from the source.</summary>
    internal static EvidenceRow Get(string key) =>
        Document.Rows.TryGetValue(key, out var row) ? row : throw new KeyNotFoundException($"The evidence table has no row for '{key}'.");

    /// <summary>The references behind the precautions of a treatment, each with its basis; empty where none was read.</summary>
    internal static IReadOnlyList<Reference> OfPrecautions(Treatment treatment) =>
        Document.Precautions.GetValueOrDefault(Codes.Of(treatment), []);

    /// <summary>The reference behind a reason to see a clinician; null where it rests on general clinical practice.</summary>
    internal static string? Citation(ReferralCode code) => Document.Referrals.GetValueOrDefault(Codes.Of(code));

    /// <summary>The citation of a note that guidance alone gives, or null.</summary>
    internal static string? Citation(NoteCode code) => Document.Notes.GetValueOrDefault(Codes.Of(code));
}

/// <summary>
/// A row of the evidence table: what published guidance says of one statement; its words are the text <c>evidence.{Key}</c>.
/// </summary>
/// <param name="Key">The statement's id, or the code of what is not from the source.</param>
/// <param name="Verdict">Whether guidance agrees. Qualifiers are in the text.</param>
/// <param name="References">Where it says so, each with its basis; empty where no publication can be named.</param>
internal sealed record EvidenceRow(string Key, EvidenceVerdict Verdict, IReadOnlyList<Reference> References);
