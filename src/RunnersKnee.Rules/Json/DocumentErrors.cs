namespace RunnersKnee.Rules.Json;

/// <summary>Collects the faults of one document: all are counted, the first are kept.</summary>
internal sealed class DocumentErrors
{
    private const int Limit = 100;
    private readonly List<DocumentError> _kept = [];
    private int _count;

    internal bool HasAny => _count > 0;

    /// <summary>The messages by path.</summary>
    internal static Dictionary<string, string[]> ToDictionary(IReadOnlyList<DocumentError> errors) => errors
        .GroupBy(error => error.Path, error => error.Message, StringComparer.Ordinal)
        .ToDictionary(place => place.Key, place => place.ToArray(), StringComparer.Ordinal);

    internal void Add(string path, string message)
    {
        if (_count++ < Limit)
            Keep(path, message);
    }

    /// <summary>Adds a name or code that is not among the valid ones, with the nearest of them or what it is an everyday name of.</summary>
    internal void AddUnknown(string path, string noun, string found, IReadOnlyList<string> valid)
    {
        // Looking for the nearest is the one costly thing here: a hostile document must not pay for it more than Limit times.
        if (_count++ < Limit)
            Keep(path, $"Unknown {noun} {JsonText.Quote(found)}. {Remedy(noun, found, valid)}");
    }

    /// <summary>The faults, with the one after which nothing more could be read; there is always room for it.</summary>
    internal IReadOnlyList<DocumentError> ToList(string? end)
    {
        if (_count > Limit)
            Keep("$", $"{_count - Limit} more {(_count == Limit + 1 ? "fault is" : "faults are")} not listed; mend these first.");
        if (end is not null)
            Keep("$", end);
        return _kept;
    }

    private void Keep(string path, string message) => _kept.Add(new DocumentError { Path = path, Message = message });

    private static string Remedy(string noun, string found, IReadOnlyList<string> valid) => Nearest.Hint(found, valid) switch
    {
        { Length: > 0 } hint => hint,
        _ when noun == "treatment" && TreatmentNames.TryParse(found, out var treatment) => $"Did you mean '{Codes.Of(treatment)}'?",
        _ => $"The JSON Schema lists all {valid.Count} that are valid.",
    };
}
