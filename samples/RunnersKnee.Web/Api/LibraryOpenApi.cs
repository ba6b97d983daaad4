using System.Net.Mime;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace RunnersKnee.Web;

/// <summary>The OpenAPI document: the schemas are the library's, and the examples come from running it.</summary>
internal static class LibraryOpenApi
{
    internal static IServiceCollection AddLibraryOpenApi(this IServiceCollection services) => services
        .AddSingleton<ApiExamples>()
        .AddSingleton<OpenApiText>()
        .AddOpenApi(OpenApiText.Version, options =>
        {
            options.CreateSchemaReferenceId = json =>
                LibrarySchemas.NameOf(json.Type) ?? OpenApiOptions.CreateDefaultSchemaReferenceId(json);
            options.AddSchemaTransformer(DescribeCode);
            options.AddDocumentTransformer(Complete);
        });

    internal static void MapLibraryOpenApi(this IEndpointRouteBuilder routes) => routes
        .MapReading($"/openapi/{OpenApiText.Version}.json", async (OpenApiText document) =>
            TypedResults.Bytes(await document.Json.ConfigureAwait(false), MediaTypeNames.Application.Json + "; charset=utf-8"))
        .ExcludeFromDescription();

    /// <summary>Says which codes there are of a kind that stands in no schema of the library.</summary>
    private static Task DescribeCode(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonTypeInfo.Type is { IsEnum: true } type && type.Assembly == typeof(Advice).Assembly)
        {
            schema.Type = JsonSchemaType.String;
            schema.Enum = [.. type.GetEnumNames().Select(name => (JsonNode)JsonValue.Create(JsonNamingPolicy.CamelCase.ConvertName(name)))];
        }

        return Task.CompletedTask;
    }

    private static Task Complete(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "RunnersKnee",
            Version = OpenApiText.Version,
            Description = "A practitioner's protocol for runner's knee. It is no diagnosis and does not replace a clinician. "
                + "Nothing that is sent is kept.",
        };
        document.Servers?.Clear();
        var schemas = (document.Components ??= new OpenApiComponents()).Schemas
            ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        foreach (var name in LibrarySchemas.All.Keys)
            schemas[name] = LibrarySchemas.Of(name, document);

        var examples = context.ApplicationServices.GetRequiredService<ApiExamples>();
        foreach (var path in document.Paths.Values)
        {
            // What can be got has a head; to list that as well would only repeat it.
            path.Operations!.Remove(HttpMethod.Head);
            foreach (var operation in path.Operations.Values)
                examples.AddTo(operation);
        }

        return Task.CompletedTask;
    }
}
