using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace RunnersKnee.Web;

/// <summary>What is sent and answered, as it really is: made by running the library.</summary>
internal sealed class ApiExamples(IRunnersKneeAdvisor advisor, IOptions<JsonOptions> json)
{
    internal void AddTo(OpenApiOperation operation)
    {
        if (operation.RequestBody?.Content is { } sent)
            SetExample(sent, JsonNode.Parse(CaseJson.Write(ExampleCase.Runner)));
        foreach (var (status, response) in operation.Responses ?? [])
        {
            if (response.Content is { } answered)
                SetExample(answered, Of(operation.OperationId, status));
        }
    }

    private static void SetExample(IDictionary<string, OpenApiMediaType> content, JsonNode? example)
    {
        foreach (var media in content.Values)
            media.Example = example?.DeepClone();
    }

    private JsonNode? Of(string? operation, string status) => (operation, status) switch
    {
        ("advice", "200") => Node(advisor.Advise(ExampleCase.Runner)),
        ("check", "200") => Node(CheckAnswer.Of(ExampleCase.Runner, advisor, CancellationToken.None)),
        ("questions", "200") => Node(QuestionsAnswer.Of(ExampleCase.Runner, advisor, AdvisorApi.DefaultQuestions, CancellationToken.None)),
        ("rulebook", "200") => Node(advisor.Rules.Take(1)),
        (_, "400") => Node(CaseBody.Problem(CaseJson.TryRead(ExampleCase.Bad).Errors)),
        _ => null,
    };

    private JsonNode? Node<T>(T value) => JsonSerializer.SerializeToNode(value, json.Value.SerializerOptions);
}
