using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace RunnersKnee.Rules.Tests;

/// <summary>Makes a JSON Schema from a type's JSON form: each type of this library is defined once, each property described.</summary>
internal sealed class SchemaExport
{
    private readonly Type _document;
    private readonly SortedDictionary<string, JsonNode?> _definitions = new(StringComparer.Ordinal);

    private readonly bool _isClosed;

    private SchemaExport(Type document, bool isClosed) => (_document, _isClosed) = (document, isClosed);

    /// <summary>The schema of a document, as indented JSON.</summary>
    internal static string Of<TDocument>(JsonTypeInfo<TDocument> document, string title, bool isClosed)
    {
        var export = new SchemaExport(typeof(TDocument), isClosed);
        var exported = document.GetJsonSchemaAsNode(new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = export.Transform,
        });

        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = title,
            ["description"] = SchemaTexts.Of(typeof(TDocument)),
        };
        Move(exported.AsObject(), schema);
        schema["$defs"] = new JsonObject(export._definitions);
        return schema.ToJsonString(document.Options);
    }

    private JsonNode Transform(JsonSchemaExporterContext context, JsonNode exported)
    {
        var schema = SchemaOf(context.TypeInfo, exported);
        return context.PropertyInfo is { } property ? Describe(property, schema) : schema;
    }

    private JsonObject SchemaOf(JsonTypeInfo info, JsonNode exported)
    {
        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        if (_definitions.ContainsKey(NameOf(type)))
            return ReferTo(type);

        // What the exporter met before it refers to by its place in the document, where it is no longer.
        if (info.ElementType is { } element && exported is JsonObject { Count: 1 } reference && reference.ContainsKey("$ref"))
            return new JsonObject { ["type"] = "array", ["items"] = ReferTo(element) };

        var schema = SchemaNodes.Refine(type, exported, _isClosed);
        if (info.ElementType == typeof(CaseFact))
            schema["items"] = new JsonObject { ["type"] = "string" };
        if (type == _document || type.Assembly != typeof(Advice).Assembly)
            return schema;

        var definition = new JsonObject { ["description"] = SchemaTexts.Of(type) };
        Move(schema, definition);
        _definitions.Add(NameOf(type), definition);
        return ReferTo(type);
    }

    private static JsonObject ReferTo(Type type) => new() { ["$ref"] = $"#/$defs/{NameOf(type)}" };

    private static string NameOf(Type type) => JsonNamingPolicy.CamelCase.ConvertName(type.Name);

    private static JsonObject Describe(JsonPropertyInfo property, JsonObject schema)
    {
        var described = new JsonObject { ["description"] = SchemaTexts.Of(property) };
        if (SchemaNodes.MayBeNull(property))
            described["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" });
        else
            Move(schema, described);
        SchemaNodes.Bound(property, described);
        return described;
    }

    private static void Move(JsonObject from, JsonObject to)
    {
        foreach (var (name, value) in from.ToArray())
        {
            from.Remove(name);
            to[name] = value;
        }
    }
}
