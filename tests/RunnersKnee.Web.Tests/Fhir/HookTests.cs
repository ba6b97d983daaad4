using System.Net;
using System.Text.Json.Nodes;

namespace RunnersKnee.Web.Tests;

[Collection(OverHttp.Name)]
public class HookTests(WebServer server)
{
    [Fact]
    public async Task Discovery_names_the_services_and_each_answers()
    {
        var services = (await (await server.Client.GetAsync("/cds-services")).JsonAsync())["services"]!.AsArray();

        services.Should().HaveCount(3);
        foreach (var service in services)
            (await server.PostAsync($"/cds-services/{service!["id"]}", "{}")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_malformed_draft_of_an_NSAID_for_somebody_on_warfarin_gets_a_critical_card()
    {
        var answer = await (await server.PostAsync(FhirMessages.SignService, FhirMessages.MalformedDraft)).JsonAsync();

        var card = answer["cards"]![0]!;
        card["indicator"]!.GetValue<string>().Should().Be("critical");
        card["summary"]!.GetValue<string>().Should().Contain("blood thinner").And.Contain("bleeding");
    }

    [Fact]
    public async Task A_malformed_request_is_told_with_the_place_of_the_fault()
    {
        var problem = await (await server.PostAsync(FhirMessages.SignService, "{}")).ProblemAsync(HttpStatusCode.BadRequest);

        problem["errors"]!["$.hook"].Should().NotBeNull();
    }

    [Fact]
    public async Task A_request_without_the_patient_is_412_and_a_service_that_there_is_not_404()
    {
        var without = FhirMessages.MalformedDraft.Replace("\"patient\":{", "\"nobody\":{", StringComparison.Ordinal);

        await (await server.PostAsync(FhirMessages.SignService, without)).ProblemAsync(HttpStatusCode.PreconditionFailed);
        await (await server.PostAsync("/cds-services/nothing", without)).ProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_record_that_is_larger_than_a_case_is_read()
    {
        var large = FhirMessages.MalformedDraft + new string(' ', 200_000);

        (await (await server.PostAsync(FhirMessages.SignService, large)).JsonAsync())["cards"]!.AsArray().Should().HaveCount(2);
    }

    [Fact]
    public async Task Feedback_is_taken()
    {
        var feedback = """
            {"feedback":[{"card":"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea","outcome":"overridden","outcomeTimestamp":"2026-11-30T12:00:00Z"}]}
            """;

        (await server.PostAsync(FhirMessages.SignService + "/feedback", feedback)).StatusCode.Should().Be(HttpStatusCode.OK);
        await (await server.PostAsync(FhirMessages.SignService + "/feedback", "{}")).ProblemAsync(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/cds-services", true)]
    [InlineData("/fhir/Questionnaire/runners-knee", true)]
    [InlineData("/api/rulebook", false)]
    [InlineData("/", false)]
    public async Task Pages_of_other_origins_read_these_alone(string path, bool allowed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Origin", "https://ehr.example");

        using var answer = await server.Client.SendAsync(request);

        answer.Headers.Contains("Access-Control-Allow-Origin").Should().Be(allowed);
    }

    [Theory]
    [InlineData(FhirMessages.SignService, true)]
    [InlineData(FhirMessages.AdviceOperation, true)]
    [InlineData("/api/advice", false)]
    public async Task Pages_of_other_origins_post_to_these_alone(string path, bool allowed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, path);
        request.Headers.Add("Origin", "https://ehr.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type,authorization");

        using var answer = await server.Client.SendAsync(request);

        answer.Headers.Contains("Access-Control-Allow-Methods").Should().Be(allowed);
    }

    [Theory]
    [InlineData("Origin", "https://ehr.example", FhirMessages.SignService, HttpStatusCode.OK)]
    [InlineData("Sec-Fetch-Site", "cross-site", FhirMessages.SignService, HttpStatusCode.OK)]
    [InlineData("Sec-Fetch-Site", "cross-site", "/api/advice", HttpStatusCode.Forbidden)]
    public async Task What_a_page_of_another_origin_posts_is_answered_here_alone(
        string header, string value, string path, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new StringContent(FhirMessages.MalformedDraft, System.Text.Encoding.UTF8, "application/json"),
        };
        request.Headers.Add(header, value);

        using var answer = await server.Client.SendAsync(request);

        answer.StatusCode.Should().Be(expected);
    }
}
