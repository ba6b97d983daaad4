using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace RunnersKnee.Web.Tests;

[Collection(OverHttp.Name)]
public class OpenApiTests(WebServer server)
{
    private const string Components = "#/components/schemas/";

    [Fact]
    public async Task Every_reference_leads_somewhere()
    {
        var document = await DocumentAsync();
        document["openapi"]!.GetValue<string>().Should().StartWith("3.1");
        var schemas = document["components"]!["schemas"]!.AsObject();
        var references = References(document).ToList();
        references.Should().Contain(Components + "Case").And.Contain(Components + "Advice").And.Contain(Components + "treatmentVerdict");
        references.Select(reference => reference.Replace(Components, string.Empty)).Should().OnlyContain(name => schemas.ContainsKey(name));
    }

    [Fact]
    public async Task The_schemas_are_the_librarys_own()
    {
        var schemas = (await DocumentAsync())["components"]!["schemas"]!;
        foreach (var (name, text) in new[] { ("Case", JsonSchemas.Case), ("Advice", JsonSchemas.Advice) })
        {
            var library = JsonNode.Parse(text.Replace("#/$defs/", Components))!.AsObject();
            foreach (var (definition, schema) in library["$defs"]!.AsObject())
                schemas[definition].ShouldEqual(schema);
            library.Remove("$defs");
            library.Remove("$schema");
            schemas[name].ShouldEqual(library);
        }
    }

    [Fact]
    public async Task Each_operation_is_listed_once() => (await DocumentAsync())["paths"]!.AsObject()
        .SelectMany(path => path.Value!.AsObject(), (path, operation) => $"{operation.Key} {path.Key}")
        .Should().BeEquivalentTo("post /api/advice", "post /api/check", "post /api/questions", "get /api/rulebook");

    [Theory]
    [InlineData("advice")]
    [InlineData("check")]
    [InlineData("questions")]
    public async Task The_examples_are_real(string operation)
    {
        var post = (await DocumentAsync())["paths"]!["/api/" + operation]!["post"]!;
        var sent = post["requestBody"]!["content"]!["application/json"]!["example"]!;
        var answered = await (await server.PostAsync("/api/" + operation, sent.ToJsonString())).JsonAsync();
        answered.ShouldEqual(post["responses"]!["200"]!["content"]!["application/json"]!["example"]);
    }

    [Fact]
    public async Task The_example_of_a_refusal_is_real()
    {
        var example = (await DocumentAsync())["paths"]!["/api/advice"]!["post"]!["responses"]!["400"]!["content"]!["application/problem+json"]!["example"]!;
        var answered = await (await server.PostAsync("/api/advice", ExampleCase.Bad)).ProblemAsync(System.Net.HttpStatusCode.BadRequest);
        answered["errors"].ShouldEqual(example["errors"]);
    }

    [Fact]
    public async Task It_is_made_once()
    {
        var calls = 0;
        var server =
            new WebServer(builder => builder.Services.AddSingleton(WatchedAdvisor.Create((_, _) => Interlocked.Increment(ref calls))));
        await server.InitializeAsync();
        try
        {
            var first = await server.Client.GetByteArrayAsync("/openapi/v1.json");
            var asked = calls;
            var second = await server.Client.GetByteArrayAsync("/openapi/v1.json?again");

            asked.Should().BePositive("the examples are real");
            calls.Should().Be(asked);
            second.Should().Equal(first);
        }
        finally
        {
            await server.DisposeAsync();
        }
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject @object => @object.SelectMany(member =>
            member.Key == "$ref" && member.Value is JsonValue value ? [value.GetValue<string>()] : References(member.Value)),
        JsonArray array => array.SelectMany(References),
        _ => [],
    };

    private async Task<JsonNode> DocumentAsync() => await (await server.Client.GetAsync("/openapi/v1.json")).JsonAsync();
}
