using System.Net;
using System.Text.Json.Nodes;

namespace RunnersKnee.Web.Tests;

internal static class Responses
{
    internal static async Task<JsonNode> JsonAsync(this HttpResponseMessage response, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.Should().Be(expected, text);
        return JsonNode.Parse(text)!;
    }

    /// <summary>The answer as a ProblemDetails that tells nothing of the inside of the host.</summary>
    internal static async Task<JsonNode> ProblemAsync(this HttpResponseMessage response, HttpStatusCode expected)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.Should().Be(expected, text);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        text.Should().NotContainAny("   at ", "Exception", ".cs:line", "traceId");
        var problem = JsonNode.Parse(text)!;
        problem["status"]!.GetValue<int>().Should().Be((int)expected);
        problem["title"]!.GetValue<string>().Should().NotBeEmpty();
        return problem;
    }

    internal static void ShouldEqual(this JsonNode? actual, JsonNode? expected) =>
        JsonNode.DeepEquals(actual, expected)
            .Should().BeTrue("{0} was expected, and {1} came", expected?.ToJsonString(), actual?.ToJsonString());
}
