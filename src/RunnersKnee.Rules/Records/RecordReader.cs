using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace RunnersKnee.Rules.Records;

/// <summary>Reads one record, and gathers its faults.</summary>
internal sealed class RecordReader
{
    private static readonly string[] Members = ["case", "guidelineAdditions", "knowledge", "advice"];
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private readonly List<CaseError> _errors = [];

    internal static RecordReadResult Read(ReadOnlyMemory<byte> utf8)
    {
        var reader = new RecordReader();
        var record = reader.ReadDocument(utf8);
        return new RecordReadResult(reader._errors.Count == 0 ? record : null, reader._errors);
    }

    private AdviceRecord? ReadDocument(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Length > RecordJson.MaxBytes)
            return Refuse("$", $"The document has more than {RecordJson.MaxBytes} bytes (4 MiB): no record needs so many.");
        if (!Utf8.IsValid(utf8.Span))
            return Refuse("$", "The text is not valid UTF-8: save the document in that encoding.");

        try
        {
            using var document = JsonDocument.Parse(utf8[^StrictJson.WithoutMark(utf8.Span).Length..], Strict);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? ReadRecord(document.RootElement)
                : Refuse("$", "Expected a record: an object with case, guidelineAdditions, knowledge and advice.");
        }
        catch (JsonException fault)
        {
            return Refuse(
                "$",
                $"This is not JSON that can be read (line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}): "
                + "is it cut off, or a name there twice?");
        }
        catch (InvalidOperationException)
        {
            return Refuse("$", "A name holds half a character (a lone surrogate escape): write both halves, or neither.");
        }
    }

    private AdviceRecord? ReadRecord(JsonElement root)
    {
        foreach (var member in root.EnumerateObject().Where(member => !Members.Contains(member.Name, StringComparer.Ordinal)))
            Refuse("$", $"A record has no member that is named {JsonText.Quote(member.Name)}. {Nearest.Hint(member.Name, Members)}");

        var kneeCase = ReadCase(root);
        var advice = ReadPart<Advice>(root, "advice");
        var knowledge = ReadPart<KnowledgeVersion>(root, "knowledge");
        var additions = ReadPart<bool?>(root, "guidelineAdditions");
        if (_errors.Count > 0)
            return null;

        // What stands beside the advice has to be what stands in it.
        if (knowledge != advice!.Knowledge)
            Refuse("$.knowledge", "It is not the knowledge that $.advice.knowledge names: the record was changed.");
        if (additions != advice.GuidelineAdditions)
            Refuse("$.guidelineAdditions", "It is not what $.advice.guidelineAdditions says: the record was changed.");
        return AdviceRecord.Of(kneeCase!, advice);
    }

    private KneeCase? ReadCase(JsonElement root)
    {
        if (!HasPart(root, "case", out var element))
            return null;
        var result = CaseReader.Read(JsonMarshal.GetRawUtf8Value(element));
        _errors.AddRange(result.Errors.Select(error => error with { Path = $"$.case{error.Path[1..]}" }));
        return result.Case;
    }

    private TPart? ReadPart<TPart>(JsonElement root, string name)
    {
        if (!HasPart(root, name, out var element))
            return default;
        try
        {
            var part = element.Deserialize(JsonOutput.Of<TPart>());
            if (part is null)
                Refuse($"$.{name}", "null is not allowed here.");
            return part;
        }
        catch (JsonException fault)
        {
            Refuse($"$.{name}{fault.Path?[1..]}", "It is missing or cannot be read: it is not as this library writes it.");
        }

        return default;
    }

    private bool HasPart(JsonElement root, string name, out JsonElement element)
    {
        if (root.TryGetProperty(name, out element))
            return true;
        Refuse($"$.{name}", "It is missing: a record has case, guidelineAdditions, knowledge and advice.");
        return false;
    }

    private AdviceRecord? Refuse(string path, string message)
    {
        _errors.Add(new CaseError { Path = path, Message = message });
        return null;
    }
}
