using System.Text.Json;
using System.Text.Unicode;

namespace RunnersKnee.Rules;

/// <summary>Reads one record, and gathers its faults.</summary>
internal static class RecordReader
{
    private static readonly string[] Members = ["case", "guidelineAdditions", "knowledge", "advice"];

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    internal static RecordReadResult Read(ReadOnlyMemory<byte> utf8)
    {
        var errors = new List<CaseError>();
        var record = Read(utf8, errors);
        return new RecordReadResult(errors.Count == 0 ? record : null, errors);
    }

    private static AdviceRecord? Read(ReadOnlyMemory<byte> utf8, List<CaseError> errors)
    {
        if (utf8.Length > RecordJson.MaxBytes)
            return Refuse(errors, "$", $"The document has more than {RecordJson.MaxBytes} bytes (4 MiB): no record needs so many.");
        if (!Utf8.IsValid(utf8.Span))
            return Refuse(errors, "$", "The text is not valid UTF-8: save the document in that encoding.");

        var text = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        try
        {
            using var document = JsonDocument.Parse(text, Strict);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Read(document.RootElement, errors)
                : Refuse(errors, "$", "Expected a record: an object with case, guidelineAdditions, knowledge and advice.");
        }
        catch (JsonException fault)
        {
            return Refuse(errors, "$", $"This is not JSON that can be read (line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}): is it cut off, or a name there twice?");
        }
        catch (InvalidOperationException)
        {
            return Refuse(errors, "$", "A name holds half a character (a lone surrogate escape): write both halves, or neither.");
        }
    }

    private static AdviceRecord? Read(JsonElement root, List<CaseError> errors)
    {
        foreach (var member in root.EnumerateObject().Where(member => !Members.Contains(member.Name, StringComparer.Ordinal)))
            errors.Add(new CaseError("$", $"A record has no member that is named {JsonText.Quote(member.Name)}. {Nearest.Hint(member.Name, Members)}"));
        foreach (var missing in Members.Where(name => !root.TryGetProperty(name, out _)))
            errors.Add(new CaseError($"$.{missing}", "It is missing: a record has case, guidelineAdditions, knowledge and advice."));

        var @case = root.TryGetProperty("case", out var told) ? ReadCase(told, errors) : null;
        var advice = RecordParts.Read<Advice>(root, "advice", errors);
        var knowledge = RecordParts.Read<KnowledgeVersion>(root, "knowledge", errors);
        if (advice is null || knowledge is null || @case is null)
            return null;

        CheckAgainst(advice, knowledge, root, errors);
        return AdviceRecord.Of(@case, advice);
    }

    private static KneeCase? ReadCase(JsonElement told, List<CaseError> errors)
    {
        var result = CaseJson.TryRead(told.GetRawText());
        errors.AddRange(result.Errors.Select(error => error with { Path = "$.case" + error.Path[1..] }));
        return result.Case;
    }

    /// <summary>What stands beside the advice has to be what stands in it.</summary>
    private static void CheckAgainst(Advice advice, KnowledgeVersion knowledge, JsonElement root, List<CaseError> errors)
    {
        if (knowledge != advice.Knowledge)
            errors.Add(new CaseError("$.knowledge", "It is not the knowledge that $.advice.knowledge names: the record was changed."));
        if (!root.TryGetProperty("guidelineAdditions", out var additions))
            return;
        if (additions.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            errors.Add(new CaseError("$.guidelineAdditions", "Expected true or false."));
        else if (additions.GetBoolean() != advice.GuidelineAdditions)
            errors.Add(new CaseError("$.guidelineAdditions", "It is not what $.advice.guidelineAdditions says: the record was changed."));
    }

    private static AdviceRecord? Refuse(List<CaseError> errors, string path, string message)
    {
        errors.Add(new CaseError(path, message));
        return null;
    }
}
