namespace RunnersKnee.Rules;

/// <summary>The evidence annotations, worded once for the texts that the host chose.</summary>
internal sealed class EvidenceBook
{
    private readonly Dictionary<string, Evidence> _byKey;

    internal EvidenceBook(AdviceTexts texts) => _byKey = EvidenceTable.All.ToDictionary(
        row => row.Key,
        row => new Evidence { Verdict = row.Verdict, Text = texts[TextKeys.Evidence(row.Key)], References = row.References },
        StringComparer.Ordinal);

    /// <summary>The evidence on an item: by the first statement that it rests on or, where guidance is its origin, by its code.</summary>
    internal Evidence Of(IReadOnlyList<string> statements, string code) => _byKey[statements.Count > 0 ? statements[0] : code];
}
