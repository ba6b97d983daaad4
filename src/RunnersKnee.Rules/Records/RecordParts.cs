using System.Text.Json;

namespace RunnersKnee.Rules;

/// <summary>Reads a part of a record that the library itself wrote.</summary>
internal static class RecordParts
{
    internal static TPart? Read<TPart>(JsonElement root, string name, List<CaseError> errors)
        where TPart : class
    {
        if (!root.TryGetProperty(name, out var element))
            return null;

        try
        {
            if (element.Deserialize(JsonOutput.Advice<TPart>(AdviceDetail.Full, indented: false)) is { } part)
                return part;
            errors.Add(new CaseError($"$.{name}", "null is not allowed here."));
        }
        catch (JsonException fault)
        {
            var path = fault.Path is { Length: > 1 } within ? within[1..] : string.Empty;
            errors.Add(new CaseError($"$.{name}{path}", "It is missing or cannot be read: it is not as this library writes it."));
        }

        return null;
    }
}
