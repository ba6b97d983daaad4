namespace RunnersKnee.Rules.Json;

/// <summary>Reads one case, and gathers its faults.</summary>
internal ref struct CaseReader
{
    private const string WantedTried = "an object with treatment and outcome";
    private static readonly string TooLong = $"The document has more than {CaseJson.MaxBytes} bytes (1 MiB): no case needs so many.";
    private static readonly string[] Names = ["id", "age", "findings", "treatments", "steps", "considering"];
    private static readonly string[] TriedNames = ["treatment", "outcome"];
    private static readonly string WantedId = $"a string of 1 to {KneeCase.MaxIdLength} characters";
    private static readonly string WantedAge = $"a whole number of years from 0 to {KneeCase.MaxAge}";
    private readonly DocumentErrors _errors = new();
    private readonly Dictionary<Treatment, string> _triedAt = [];
    private StrictJson _json;
    private KneeCase _case = KneeCase.Empty;

    private CaseReader(ReadOnlySpan<byte> utf8) => _json = new StrictJson(utf8, _errors);

    private CaseReader(Utf8JsonReader json) => _json = new StrictJson(json, _errors);

    /// <summary>Reads a document that is a case, from its first byte to its last.</summary>
    internal static ReadResult<KneeCase> Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > CaseJson.MaxBytes)
            return Refused(TooLong);
        if (StrictJson.WithoutMark(utf8).IndexOfAnyExcept(" \t\r\n"u8) < 0)
            return Refused("The document is empty: a case in which nothing is told is written {}.");

        var reader = new CaseReader(utf8);
        string? end = null;
        try
        {
            reader._json.Next();
            reader.ReadCase();
            reader._json.End();
        }
        catch (JsonException fault)
        {
            end = SyntaxFault.Describe(utf8, fault);
        }

        return reader.Result(end);
    }

    /// <summary>Reads the case at which a host's reader stands, and leaves that reader at its last token.</summary>
    internal static ReadResult<KneeCase> Read(ref Utf8JsonReader json)
    {
        var start = json.TokenStartIndex;
        var reader = new CaseReader(json);
        string? end = null;
        try
        {
            reader.ReadCase();
        }
        catch (JsonException fault)
        {
            end = fault.Message;
        }

        json = reader._json.Reader;
        return json.BytesConsumed - start > CaseJson.MaxBytes ? Refused(TooLong) : reader.Result(end);
    }

    private static ReadResult<KneeCase> Refused(string message) =>
        new(null, id: null, [new DocumentError { Path = "$", Message = message }]);

    private readonly ReadResult<KneeCase> Result(string? end)
    {
        var faults = _errors.ToList(end);
        return new ReadResult<KneeCase>(faults.Count == 0 ? _case : null, _case.Id, faults);
    }

    private void ReadCase()
    {
        if (!_json.Expect(JsonTokenType.StartObject, "$", "an object, such as { \"age\": 34 }"))
            return;

        var met = new HashSet<string>(StringComparer.Ordinal);
        while (_json.NextMember("$", "property", Names, met, out var path) is { } name)
            _case = With(name, path);
    }

    private KneeCase With(string name, string path) => name switch
    {
        "id" => ReadId(path) is { } id && _case.Id is null ? _case.WithId(id) : _case,
        "age" => _case.WithAge(ReadAge(path)),
        "findings" => _case.WithAll(ReadMap<Finding, Answer>(path, "finding", "answer")),
        "treatments" => _case.WithAll(ReadTried(path)),
        "steps" => _case.WithAll(ReadMap<TreatmentStep, StepOutcome>(path, "step", "outcome")),
        _ => _case.Considering(ReadConsidered(path)),
    };

    private string? ReadId(string path)
    {
        if (!_json.Expect(JsonTokenType.String, path, WantedId))
            return null;

        var id = _json.Text;
        if (id.Length == 0)
            _errors.Add(path, $"The id is empty: leave it out, or write {WantedId}.");
        else if (KneeCase.LengthOf(id) is > KneeCase.MaxIdLength and var length)
            _errors.Add(path, $"The id has {length} characters: write {WantedId}.");
        else if (!KneeCase.IsWellFormed(id))
            _errors.Add(
                path, "The id holds half a character (a lone surrogate escape): write both halves, or neither.");
        else
            return id;
        return null;
    }

    /// <summary>A fraction, an exponent or a minus before nought is refused, even where it comes to a whole number.</summary>
    private int? ReadAge(string path)
    {
        if (!_json.Expect(JsonTokenType.Number, path, WantedAge))
            return null;

        if (_json.Value.IndexOfAny(".eE"u8) >= 0 || _json.Value.SequenceEqual("-0"u8))
            _errors.Add(path, $"The age is not written as a whole number: write {WantedAge}, such as 34.");
        else if (!int.TryParse(_json.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var age) || age > KneeCase.MaxAge)
            _errors.Add(path, $"The age is outside 0 to {KneeCase.MaxAge}: write {WantedAge}, or leave it out where it is not known.");
        else
            return age;
        return null;
    }

    private Dictionary<TKey, TValue> ReadMap<TKey, TValue>(string path, string keyNoun, string valueNoun)
        where TKey : struct, Enum
        where TValue : struct, Enum
    {
        var map = new Dictionary<TKey, TValue>();
        if (!_json.Expect(JsonTokenType.StartObject, path, $"an object that gives each {keyNoun} its {valueNoun}"))
            return map;

        var met = new HashSet<string>(StringComparer.Ordinal);
        while (_json.NextMember(path, keyNoun, Codes.All<TKey>(), met, out var member) is { } name)
        {
            if (ReadCode<TValue>(member, valueNoun) is { } value && Codes.TryParse<TKey>(name, out var key))
                map[key] = value;
        }

        return map;
    }

    private Dictionary<Treatment, TreatmentOutcome> ReadTried(string path)
    {
        var tried = new Dictionary<Treatment, TreatmentOutcome>();
        if (!_json.Expect(JsonTokenType.StartArray, path, $"an array, each item {WantedTried}"))
            return tried;

        for (var index = 0; _json.NextItem(); index++)
        {
            var item = $"{path}[{index}]";
            if (_json.Expect(JsonTokenType.StartObject, item, WantedTried) && ReadEntry(item) is ({ } treatment, { } outcome))
                tried[treatment] = outcome;
        }

        return tried;
    }

    private (Treatment? Treatment, TreatmentOutcome? Outcome) ReadEntry(string path)
    {
        Treatment? treatment = null;
        TreatmentOutcome? outcome = null;
        var met = new HashSet<string>(StringComparer.Ordinal);
        while (_json.NextMember(path, "property", TriedNames, met, out var member) is { } name)
        {
            if (name == "outcome")
                outcome = ReadCode<TreatmentOutcome>(member, "outcome");
            else if ((treatment = ReadCode<Treatment>(member, "treatment")) is { } named && !_triedAt.TryAdd(named, path))
                _errors.Add(member, $"The treatment is named twice, first at {_triedAt[named]}: keep one.");
        }

        if (!met.Contains("treatment"))
            _errors.Add(path, $"The treatment is missing: write {WantedTried}.");
        if (!met.Contains("outcome"))
            _errors.Add(path, $"The outcome is missing: write {WantedTried}.");
        return (treatment, outcome);
    }

    /// <summary>A treatment that is named again is answered once.</summary>
    private HashSet<Treatment> ReadConsidered(string path)
    {
        var considered = new HashSet<Treatment>();
        if (!_json.Expect(JsonTokenType.StartArray, path, "an array of treatment codes"))
            return considered;

        for (var index = 0; _json.NextItem(); index++)
        {
            if (ReadCode<Treatment>($"{path}[{index}]", "treatment") is { } treatment)
                considered.Add(treatment);
        }

        return considered;
    }

    private TCode? ReadCode<TCode>(string path, string noun)
        where TCode : struct, Enum
    {
        var codes = Codes.All<TCode>();
        if (!_json.Is(JsonTokenType.String))
            _json.Refuse(path, $"the code of {(noun[0] is 'a' or 'o' ? "an" : "a")} {noun} as a string, such as \"{codes[^1]}\"");
        else if (Codes.TryParse<TCode>(_json.Text, out var code))
            return code;
        else
            _errors.AddUnknown(path, noun, _json.Text, codes);
        return null;
    }
}
