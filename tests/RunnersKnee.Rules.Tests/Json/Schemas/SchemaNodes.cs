using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace RunnersKnee.Rules.Tests;

/// <summary>What the exporter does not know of this library's JSON: no null, no unknown names, codes, bounds.</summary>
internal static class SchemaNodes
{
    /// <param name="type">What the schema is of.</param>
    /// <param name="exported">What the exporter made of it.</param>
    /// <param name="isClosed">Whether a property that is not named is a fault.</param>
    internal static JsonObject Refine(Type type, JsonNode exported, bool isClosed)
    {
        if (type == typeof(QuestionSubject))
            return CodesOf([QuestionSubject.Age.ToString(), .. Codes.All<Finding>()]);

        var schema = exported.AsObject();
        if (type.IsEnum)
            return CodesOf(schema["enum"]!.AsArray().Where(code => code is not null).Select(code => code!.GetValue<string>()));
        if (type == typeof(IReadOnlyDictionary<Finding, Answer>))
            return MapOf<Finding>(schema["additionalProperties"]!);
        if (type == typeof(IReadOnlyDictionary<TreatmentStep, StepOutcome>))
            return MapOf<TreatmentStep>(schema["additionalProperties"]!);

        // What may be null in C# is left out of the JSON.
        if (schema["type"] is JsonArray types)
            schema["type"] = types[0]!.GetValue<string>();
        if (isClosed && schema["type"]!.GetValue<string>() == "object")
            schema["additionalProperties"] = false;
        return schema;
    }

    /// <summary>Whether a property is written as null where there is nothing to say, instead of being left out.</summary>
    internal static bool MayBeNull(JsonPropertyInfo property) => property.Name == "currentStep";

    internal static void Bound(JsonPropertyInfo property, JsonObject schema)
    {
        switch (property.Name)
        {
            case "age":
                schema["minimum"] = 0;
                schema["maximum"] = KneeCase.MaxAge;
                break;
            case "id":
                schema["minLength"] = 1;
                schema["maxLength"] = KneeCase.MaxIdLength;
                break;
        }
    }

    private static JsonObject CodesOf(IEnumerable<string> codes) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. codes.Select(code => JsonValue.Create(code))]) };

    private static JsonObject MapOf<TKey>(JsonNode value)
        where TKey : struct, Enum => new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(Codes.All<TKey>().Select(code => KeyValuePair.Create(code, (JsonNode?)value.DeepClone()))),
            ["additionalProperties"] = false,
        };
}
