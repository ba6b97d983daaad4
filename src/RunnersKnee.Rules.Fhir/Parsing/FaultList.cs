namespace RunnersKnee.Rules.Fhir;

/// <summary>Collects the faults of one document: all are counted, the first are kept.</summary>
internal sealed class FaultList(string document)
{
    private const int Limit = 100;
    private const int LongestQuote = 60;
    private readonly List<DocumentError> _kept = [];
    private int _count;

    internal bool IsEmpty => _count == 0;

    internal void Add(string path, string message)
    {
        if (_count++ < Limit)
            Keep(path, message);
    }

    /// <summary>Adds a word that is not among the valid ones, with the nearest of them.</summary>
    internal void AddUnknown(string path, string noun, string found, IReadOnlyCollection<string> valid)
    {
        // Looking for the nearest is the one costly thing here: a hostile document must not pay for it more than Limit times.
        if (_count++ < Limit)
            Keep(path, $"Unknown {noun} {Quote(found)}. {Nearest.Hint(found, valid)}".TrimEnd());
    }

    internal IReadOnlyList<DocumentError> ToList()
    {
        if (_count > Limit)
            Keep(document, $"{_count - Limit} more {(_count == Limit + 1 ? "fault is" : "faults are")} not listed; mend these first.");
        return _kept.AsReadOnly();
    }

    /// <summary>What stands in a document, shortened and in ASCII, so that it is safe to show.</summary>
    internal static string Quote(string? text) => text is null
        ? "(nothing)"
        : JsonSerializer.Serialize(text.Length <= LongestQuote ? text : text[..LongestQuote] + "…");

    private void Keep(string path, string message) => _kept.Add(new DocumentError { Path = path, Message = message });
}
