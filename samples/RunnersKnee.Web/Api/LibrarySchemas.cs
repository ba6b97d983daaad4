using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace RunnersKnee.Web;

/// <summary>The library's own JSON Schemas as components of an OpenAPI document, which is written in the same dialect.</summary>
internal static class LibrarySchemas
{
    private const string Definitions = "$defs";

    internal static IReadOnlyDictionary<string, JsonNode> All { get; } = Read();

    /// <summary>The component that a type of the library is described by; null where the library has no schema for it.</summary>
    internal static string? NameOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(KneeCase))
            return "Case";
        if (type.Assembly != typeof(Advice).Assembly)
            return null;
        var name = type == typeof(Advice) ? "Advice" : char.ToLowerInvariant(type.Name[0]) + type.Name[1..];
        return All.ContainsKey(name) ? name : null;
    }

    internal static IOpenApiSchema Of(string name, OpenApiDocument document)
    {
        var schema = OpenApiModelFactory.Parse<OpenApiSchema>(
            All[name].ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out var diagnostic, OpenApiConstants.Json);
        return schema is not null && diagnostic.Errors.Count == 0
            ? schema
            : throw new InvalidOperationException($"The schema '{name}' cannot be read: {string.Join("; ", diagnostic.Errors)}");
    }

    private static Dictionary<string, JsonNode> Read()
    {
        var schemas = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var (name, text) in new[] { ("Case", JsonSchemas.Case), ("Advice", JsonSchemas.Advice) })
        {
            // What stands under the definitions of a schema of its own stands under the components of the document.
            var schema = JsonNode.Parse(
                text.Replace($"\"#/{Definitions}/", "\"#/components/schemas/", StringComparison.Ordinal))!.AsObject();
            schema.Remove("$schema");
            if (schema[Definitions] is JsonObject definitions)
            {
                schema.Remove(Definitions);
                foreach (var (key, definition) in definitions)
                    schemas[key] = definition!;
            }

            schemas[name] = schema;
        }

        return schemas;
    }
}
