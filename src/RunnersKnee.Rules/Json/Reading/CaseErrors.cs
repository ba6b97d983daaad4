namespace RunnersKnee.Rules;

/// <summary>Collects the faults of one document: all are counted, the first are kept.</summary>
internal sealed class CaseErrors
{
    private const int Limit = 100;

    private readonly List<CaseError> _kept = [];
    private int _dropped;
    private CaseError? _last;

    internal void Add(JsonPath path, string message)
    {
        if (HasRoom())
            _kept.Add(new CaseError(path.ToString(), message));
    }

    /// <summary>Adds a name or code that is not among the valid ones, with the nearest of them.</summary>
    internal void AddUnknown(JsonPath path, string noun, string found, IReadOnlyList<string> valid)
    {
        // Looking for the nearest is the one costly thing here: a hostile document must not pay for it more than Limit times.
        if (HasRoom())
            _kept.Add(new CaseError(path.ToString(), $"Unknown {noun} {JsonText.Quote(found)}. {Nearest.Hint(found, valid)}"));
    }

    /// <summary>Adds the fault after which nothing more can be read; there is always room for it.</summary>
    internal void AddMalformed(string message) => _last = new CaseError("$", message);

    internal IReadOnlyList<CaseError> ToList()
    {
        if (_dropped > 0)
            _kept.Add(new CaseError("$", $"{_dropped} more {(_dropped == 1 ? "fault is" : "faults are")} not listed; mend these first."));
        if (_last is not null)
            _kept.Add(_last);
        return _kept.AsReadOnly();
    }

    private bool HasRoom()
    {
        if (_kept.Count < Limit)
            return true;
        _dropped++;
        return false;
    }
}
