using System.Runtime.InteropServices;

namespace RunnersKnee.Rules.Records;

/// <summary>Reads one record, and gathers its faults.</summary>
internal static class RecordReader
{
    internal static ReadResult<AdviceRecord> Read(ReadOnlySpan<byte> utf8) => new DocumentReader("a record").Read(utf8, ReadRecord);

    private static (AdviceRecord? Record, string? Id) ReadRecord(DocumentReader reader, JsonElement root)
    {
        if (!IsOfKnownFormat(reader, root))
            return default;

        var told = ReadCase(reader, root);
        var advice = HasPart(reader, root, "advice", out var said) ? reader.ReadAdvice(said, "$.advice") : null;
        var knowledge = ReadPart<KnowledgeVersion>(reader, root, "knowledge");
        var additions = ReadPart<bool?>(reader, root, "guidelineAdditions");
        var day = root.TryGetProperty("day", out _) ? ReadPart<DateOnly?>(reader, root, "day") : null;
        if (reader.HasFaults)
            return (null, told?.Id);

        // What stands beside the advice has to be what stands in it.
        if (knowledge != advice!.Knowledge)
            reader.Refuse("$.knowledge", "It is not the knowledge that $.advice.knowledge names: the record was changed.");
        if (additions != advice.GuidelineAdditions)
            reader.Refuse("$.guidelineAdditions", "It is not what $.advice.guidelineAdditions says: the record was changed.");
        return (AdviceRecord.Of(told!.Value!, advice, day), told.Id);
    }

    /// <summary>A later format is refused as a whole: what else is wrong with it would be said in error.</summary>
    private static bool IsOfKnownFormat(DocumentReader reader, JsonElement root)
    {
        if (!root.TryGetProperty("format", out var format))
            return true;
        if (format.ValueKind != JsonValueKind.Number || !format.TryGetInt32(out var number) || number < 1)
            reader.Refuse("$.format", $"Expected a whole number from 1 to {RecordJson.Format}.");
        else if (number > RecordJson.Format)
            reader.Refuse(
                "$.format",
                $"The record has format {number}, and this version reads formats up to {RecordJson.Format}: read it with a later version.");
        else
            return true;
        return false;
    }

    private static ReadResult<KneeCase>? ReadCase(DocumentReader reader, JsonElement root)
    {
        if (!HasPart(reader, root, "case", out var element))
            return null;
        var result = CaseReader.Read(JsonMarshal.GetRawUtf8Value(element));
        foreach (var error in result.Errors)
            reader.Refuse($"$.case{error.Path[1..]}", error.Message);
        return result;
    }

    private static T? ReadPart<T>(DocumentReader reader, JsonElement root, string name) =>
        HasPart(reader, root, name, out var element) ? reader.ReadPart<T>(element, $"$.{name}") : default;

    private static bool HasPart(DocumentReader reader, JsonElement root, string name, out JsonElement element)
    {
        if (root.TryGetProperty(name, out element))
            return true;
        reader.Refuse($"$.{name}", "It is missing: a record has case, guidelineAdditions, knowledge and advice.");
        return false;
    }
}
