using System.Buffers;
using System.Text.Unicode;

namespace RunnersKnee.Rules.Json;

/// <summary>The tokens of one document, one after the other; a value that is not as wanted is a fault, and passed over.</summary>
internal ref struct StrictJson
{
    private const int MaxLevels = 16;
    private readonly DocumentErrors _errors;
    private readonly int _validLength;
    private readonly int _outerLevels;
    private Utf8JsonReader _reader;

    /// <summary>Begins before the first token of a document.</summary>
    /// <param name="utf8">The document; a byte-order mark is passed over.</param>
    /// <param name="errors">Takes the faults.</param>
    internal StrictJson(ReadOnlySpan<byte> utf8, DocumentErrors errors)
    {
        var text = WithoutMark(utf8);
        _validLength = text.Length;
        if (!Utf8.IsValid(text))
            Utf8.ToUtf16(text, new char[text.Length], out _validLength, out _, replaceInvalidSequences: false);
        _errors = errors;
        _reader = new Utf8JsonReader(text[.._validLength], isFinalBlock: _validLength == text.Length, state: default);
    }

    /// <summary>Begins at the first token of a value within a document of a host.</summary>
    /// <param name="reader">The host's reader; a copy of it is read on.</param>
    /// <param name="errors">Takes the faults.</param>
    internal StrictJson(Utf8JsonReader reader, DocumentErrors errors)
    {
        _outerLevels = reader.CurrentDepth;
        _errors = errors;
        _reader = reader;
    }

    /// <summary>The reader as it stands: at the last token that was read.</summary>
    internal readonly Utf8JsonReader Reader => _reader;

    /// <summary>The bytes of a number, or of a string with its escapes.</summary>
    internal readonly ReadOnlySpan<byte> Value => _reader.HasValueSequence ? _reader.ValueSequence.ToArray() : _reader.ValueSpan;

    /// <summary>The text of a string or of a member's name.</summary>
    /// <remarks>The reader's own methods throw on an escaped half of a surrogate pair; here it is one fault among others.</remarks>
    internal readonly string Text => !Utf8.IsValid(Value) ? throw NotUtf8()
        : _reader.ValueIsEscaped ? Unescape(Encoding.UTF8.GetString(Value))
        : _reader.GetString()!;

    internal static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) => utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;

    internal void Next()
    {
        if (!_reader.Read())
            throw NotUtf8();
        if (_reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && _reader.CurrentDepth - _outerLevels >= MaxLevels)
            throw SyntaxFault.At((int)_reader.TokenStartIndex, $"Objects and arrays are nested more than {MaxLevels} levels deep.");
    }

    /// <summary>Goes to the next item, or to the end of the array.</summary>
    internal bool NextItem()
    {
        Next();
        return _reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>
    /// Goes to the value of the next member with a valid name. One named twice is a fault, but its value is read all the same
    /// for what is wrong with it; an unknown one is a fault and passed over.
    /// </summary>
    /// <param name="parent">The object's path.</param>
    /// <param name="noun">What a name is, such as finding.</param>
    /// <param name="valid">The valid names.</param>
    /// <param name="met">The names that were met.</param>
    /// <param name="path">The member's path.</param>
    /// <returns>The name; null at the object's end.</returns>
    internal string? NextMember(string parent, string noun, IReadOnlyList<string> valid, HashSet<string> met, out string path)
    {
        for (Next(); _reader.TokenType != JsonTokenType.EndObject; Next())
        {
            var name = Text;
            path = JsonText.Path(parent, name);
            Next();
            if (valid.Contains(name, StringComparer.Ordinal))
            {
                if (!met.Add(name))
                    _errors.Add(path, $"The {noun} is named twice: keep one.");
                return name;
            }

            _errors.AddUnknown(path, noun, name, valid);
            Skip();
        }

        path = parent;
        return null;
    }

    /// <summary>Whether a value of the type wanted begins here; if not, it is a fault and passed over.</summary>
    internal bool Expect(JsonTokenType type, string path, string wanted)
    {
        if (Is(type))
            return true;
        Refuse(path, wanted);
        return false;
    }

    internal readonly bool Is(JsonTokenType type) => _reader.TokenType == type;

    /// <summary>Makes a fault of the value that begins here, and passes over it.</summary>
    internal void Refuse(string path, string wanted)
    {
        _errors.Add(path, Is(JsonTokenType.Null)
            ? $"null is not allowed: leave it out where nothing is known, or write {wanted}."
            : $"Expected {wanted}, not {Found()}.");
        Skip();
    }

    /// <summary>Sees to it that nothing follows the document.</summary>
    internal void End()
    {
        if (!_reader.Read() && !_reader.IsFinalBlock)
            throw NotUtf8();
    }

    /// <summary>Takes the escapes out of text in which the reader has found none that is malformed.</summary>
    private static string Unescape(string escaped)
    {
        var text = new StringBuilder(escaped.Length);
        for (var place = 0; place < escaped.Length; place++)
        {
            if (escaped[place] != '\\')
            {
                text.Append(escaped[place]);
                continue;
            }

            text.Append(escaped[++place] switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => (char)ushort.Parse(escaped.AsSpan(place + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                var itself => itself,
            });
            if (escaped[place] == 'u')
                place += 4;
        }

        return text.ToString();
    }

    private void Skip()
    {
        var depth = _reader.CurrentDepth;
        if (_reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            do
                Next();
            while (_reader.CurrentDepth > depth);
        }
    }

    private readonly JsonException NotUtf8() =>
        SyntaxFault.At(_validLength, "The text is not valid UTF-8: save the document in that encoding.");

    private readonly string Found() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True => "true",
        _ => "false",
    };
}
