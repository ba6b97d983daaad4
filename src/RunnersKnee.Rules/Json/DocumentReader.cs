using System.Text.Unicode;

namespace RunnersKnee.Rules.Json;

/// <summary>Reads a document that this library wrote, and gathers its faults: an advice, a record, an explanation.</summary>
/// <param name="document">What the document should be, such as a record.</param>
internal sealed class DocumentReader(string document)
{
    internal const int MaxBytes = 4 * 1024 * 1024;
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private readonly DocumentErrors _errors = new();

    internal bool HasFaults => _errors.HasAny;

    /// <summary>Reads a document, of which the caller makes what it is.</summary>
    internal ReadResult<T> Read<T>(ReadOnlySpan<byte> utf8, Func<DocumentReader, JsonElement, (T? Value, string? Id)> read)
        where T : class
    {
        var (value, id) = Parse(utf8) is { } root ? read(this, root) : default;
        return new ReadResult<T>(HasFaults ? null : value, id, _errors.ToList(end: null));
    }

    /// <summary>Reads a part as this library writes it; properties that this version does not know are passed over.</summary>
    internal T? ReadPart<T>(JsonElement part, string path)
    {
        try
        {
            if (part.Deserialize(JsonOutput.Of<T>()) is { } read)
                return read;
            Refuse(path, "null is not allowed here.");
        }
        catch (JsonException fault)
        {
            Refuse($"{path}{fault.Path?[1..]}", "Something is missing here or cannot be read: it is not as this library writes it.");
        }

        return default;
    }

    /// <summary>Reads an advice, in which nothing may be there twice: what was decided of it would be in doubt.</summary>
    internal Advice? ReadAdvice(JsonElement part, string path)
    {
        var advice = ReadPart<Advice>(part, path);
        if (advice is not null)
            RefuseWhatIsThereTwice(part, path);
        return advice;
    }

    internal void Refuse(string path, string message) => _errors.Add(path, message);

    /// <summary>The identifier that an advice echoes.</summary>
    internal static string? IdIn(JsonElement advice) =>
        advice.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    private JsonElement? Parse(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaxBytes)
            return Refused($"The document has more than {MaxBytes} bytes (4 MiB): none needs so many.");
        if (!Utf8.IsValid(utf8))
            return Refused("The text is not valid UTF-8: save the document in that encoding.");

        try
        {
            var root = JsonElement.Parse(StrictJson.WithoutMark(utf8), Strict);
            return root.ValueKind == JsonValueKind.Object ? root : Refused($"Expected {document}: an object.");
        }
        catch (JsonException fault)
        {
            return Refused(
                $"This is not JSON that can be read (line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}): "
                + "is it cut off, or a name there twice?");
        }
        catch (InvalidOperationException)
        {
            return Refused("A name holds half a character (a lone surrogate escape): write both halves, or neither.");
        }
    }

    private JsonElement? Refused(string message)
    {
        Refuse("$", message);
        return null;
    }

    /// <summary>No list holds the same item twice, and no plan the same treatment.</summary>
    private void RefuseWhatIsThereTwice(JsonElement element, string path)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        Walk(element, path);

        void Walk(JsonElement within, string at)
        {
            if (within.ValueKind == JsonValueKind.Object)
            {
                foreach (var member in within.EnumerateObject())
                    Walk(member.Value, JsonText.Path(at, member.Name));
            }
            else if (within.ValueKind == JsonValueKind.Array)
            {
                var list = at.EndsWith(".recommendations", StringComparison.Ordinal) ? "recommendations" : at;
                foreach (var (place, item) in within.EnumerateArray().Index())
                {
                    var itemAt = string.Create(CultureInfo.InvariantCulture, $"{at}[{place}]");
                    if (!met.Add($"{list} {ItemKey.Of(item)}"))
                        Refuse(itemAt, "It is there twice: it is not as this library writes it.");
                    Walk(item, itemAt);
                }
            }
        }
    }
}
