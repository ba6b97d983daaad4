using System.Text.Json;

namespace RunnersKnee.Rules;

/// <summary>The tokens of one case document, one after the other, and the faults met so far.</summary>
internal ref struct CaseTokens
{
    private const int MaxLevels = 16;

    private readonly int _validLength;
    private Utf8JsonReader _reader;

    /// <summary>Begins before the first token.</summary>
    /// <param name="utf8">The document without byte-order mark.</param>
    /// <param name="validLength">How many of its bytes are valid UTF-8; the rest is not looked at.</param>
    /// <param name="errors">Collects the faults.</param>
    internal CaseTokens(ReadOnlySpan<byte> utf8, int validLength, CaseErrors errors)
    {
        // One level more than is allowed, so that the level too many is met here and named in our own words.
        var state = new JsonReaderState(new JsonReaderOptions { MaxDepth = MaxLevels + 1 });
        _reader = new Utf8JsonReader(utf8[..validLength], isFinalBlock: validLength == utf8.Length, state);
        _validLength = validLength;
        Errors = errors;
    }

    internal CaseErrors Errors { get; }

    internal readonly JsonTokenType Type => _reader.TokenType;

    /// <summary>The bytes of a number.</summary>
    internal readonly ReadOnlySpan<byte> Number => _reader.ValueSpan;

    /// <summary>The text of a string or of a property's name.</summary>
    internal readonly string Text => JsonText.Decode(_reader.ValueSpan, _reader.ValueIsEscaped);

    internal void Next()
    {
        if (!_reader.Read())
            throw NotUtf8();
        if (Type is JsonTokenType.StartObject or JsonTokenType.StartArray && _reader.CurrentDepth >= MaxLevels)
            throw new MalformedJsonException($"Objects and arrays are nested more than {MaxLevels} levels deep.", (int)_reader.TokenStartIndex);
    }

    /// <summary>Goes to the next property's name, or to the end of the object.</summary>
    internal bool NextMember()
    {
        Next();
        return Type != JsonTokenType.EndObject;
    }

    /// <summary>Goes to the next item, or to the end of the array.</summary>
    internal bool NextItem()
    {
        Next();
        return Type != JsonTokenType.EndArray;
    }

    /// <summary>Passes over the value that begins here.</summary>
    internal void Skip()
    {
        var depth = _reader.CurrentDepth;
        if (Type is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            do
                Next();
            while (_reader.CurrentDepth > depth);
        }
    }

    /// <summary>Sees to it that nothing follows the document.</summary>
    internal void End()
    {
        if (!_reader.Read() && !_reader.IsFinalBlock)
            throw NotUtf8();
    }

    /// <summary>Whether a value of the type wanted begins here; if not, it is a fault and passed over.</summary>
    internal bool Expect(JsonTokenType type, JsonPath path, string wanted)
    {
        if (Type == type)
            return true;

        Refuse(path, wanted);
        return false;
    }

    /// <summary>Passes over the value that begins here, because it is of the wrong type.</summary>
    internal void Refuse(JsonPath path, string wanted)
    {
        Errors.Add(path, Type == JsonTokenType.Null
            ? $"null is not allowed: leave it out where nothing is known, or write {wanted}."
            : $"Expected {wanted}, not {Describe(Type)}.");
        Skip();
    }

    private readonly MalformedJsonException NotUtf8() => new("The text is not valid UTF-8: save the document in that encoding.", _validLength);

    private static string Describe(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True => "true",
        _ => "false",
    };
}
