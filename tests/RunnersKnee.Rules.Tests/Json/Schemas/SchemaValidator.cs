using System.Globalization;
using System.Text.Json;

namespace RunnersKnee.Rules.Tests;

/// <summary>Validates JSON against a schema, for the keywords that this library's schemas use; any other keyword is an error.</summary>
internal sealed class SchemaValidator(string schema)
{
    private readonly JsonElement _root = JsonElement.Parse(schema);

    /// <summary>The faults of a document, each as the place and the keyword that it fails.</summary>
    internal IReadOnlyList<string> Faults(JsonElement document)
    {
        var faults = new List<string>();
        Check(_root, document, "$", faults);
        return faults;
    }

    internal IReadOnlyList<string> Faults(string json) => Faults(JsonElement.Parse(json));

    private void Check(JsonElement schema, JsonElement value, string path, List<string> faults)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (!Holds(keyword, schema, value, path, faults))
                faults.Add($"{path}: {keyword.Name}");
        }
    }

    private bool Holds(JsonProperty keyword, JsonElement schema, JsonElement value, string path, List<string> faults)
    {
        switch (keyword.Name)
        {
            case "$schema" or "$defs" or "title" or "description":
                return true;
            case "$ref":
                Check(_root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), value, path, faults);
                return true;
            case "anyOf":
                return keyword.Value.EnumerateArray().Any(option => Fits(option, value));
            case "type":
                return IsOfType(value, keyword.Value.GetString()!);
            case "enum":
                return keyword.Value.EnumerateArray().Any(code => JsonElement.DeepEquals(code, value));
            case "minimum":
                return value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble();
            case "maximum":
                return value.ValueKind != JsonValueKind.Number || value.GetDouble() <= keyword.Value.GetDouble();
            case "minLength":
                return value.ValueKind != JsonValueKind.String || CodePoints(value) >= keyword.Value.GetInt32();
            case "maxLength":
                return value.ValueKind != JsonValueKind.String || CodePoints(value) <= keyword.Value.GetInt32();
            case "required":
                return value.ValueKind != JsonValueKind.Object
                    || keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _));
            case "additionalProperties":
                keyword.Value.ValueKind.Should().Be(JsonValueKind.False);
                return value.ValueKind != JsonValueKind.Object
                    || value.EnumerateObject().All(member => schema.GetProperty("properties").TryGetProperty(member.Name, out _));
            case "properties":
                CheckMembers(keyword.Value, value, path, faults);
                return true;
            case "items":
                CheckItems(keyword.Value, value, path, faults);
                return true;
            default:
                throw new NotSupportedException($"The keyword {keyword.Name} is not known here.");
        }
    }

    private bool Fits(JsonElement schema, JsonElement value)
    {
        var faults = new List<string>();
        Check(schema, value, "", faults);
        return faults.Count == 0;
    }

    private void CheckMembers(JsonElement properties, JsonElement value, string path, List<string> faults)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return;
        foreach (var member in value.EnumerateObject())
        {
            if (properties.TryGetProperty(member.Name, out var schema))
                Check(schema, member.Value, $"{path}.{member.Name}", faults);
        }
    }

    private void CheckItems(JsonElement items, JsonElement value, string path, List<string> faults)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return;
        foreach (var (index, item) in value.EnumerateArray().Index())
            Check(items, item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), faults);
    }

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "integer" => value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble()),
        _ => throw new NotSupportedException($"The type {type} is not known here."),
    };

    private static int CodePoints(JsonElement value) => value.GetString()!.EnumerateRunes().Count();
}
