using System.Net;
using System.Text;

namespace RunnersKnee.Web.Tests;

[Collection(OverHttp.Name)]
public class RefusalTests(WebServer server)
{
    public static TheoryData<string, string> BadDocuments { get; } = new()
    {
        { "", "$" },
        { "null", "$" },
        { "[]", "$" },
        { "{", "$" },
        { "{} {}", "$" },
        { """{ "age": 34, }""", "$" },
        { """{ "age": "34" }""", "$.age" },
        { """{ "age": 121 }""", "$.age" },
        { """{ "age": 34, "age": 35 }""", "$.age" },
        { """{ "Age": 34 }""", "$.Age" },
        { """{ "id": "" }""", "$.id" },
        { """{ "findings": { "kneecapPian": "yes" } }""", "$.findings.kneecapPian" },
        { """{ "findings": { "kneecapPain": "maybe" } }""", "$.findings.kneecapPain" },
        { """{ "treatments": [ { "treatment": "nsaid" } ] }""", "$.treatments[0]" },
        { """{ "considering": [ "<script>" ] }""", "$.considering[0]" },
    };

    [Theory]
    [MemberData(nameof(BadDocuments))]
    public async Task A_document_that_is_no_case_is_refused_with_the_place_of_its_fault(string document, string path)
    {
        var problem = await (await server.PostAsync("/api/advice", document)).ProblemAsync(HttpStatusCode.BadRequest);
        problem["errors"]!.AsObject().Select(fault => fault.Key).Should().Contain(path);
    }

    [Fact]
    public async Task All_faults_are_told_at_once()
    {
        var problem = await (await server.PostAsync("/api/questions", ExampleCase.Bad)).ProblemAsync(HttpStatusCode.BadRequest);
        problem["errors"]!.AsObject().Select(fault => fault.Key).Should().Equal("$.age", "$.findings.kneecapPian");
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused() =>
        await (await server.PostAsync("/api/advice", [.. "{\"id\":\""u8, 0xFF, .. "\"}"u8])).ProblemAsync(HttpStatusCode.BadRequest);

    [Fact]
    public async Task As_much_as_may_be_sent_is_read()
    {
        using var response = await server.PostAsync("/api/advice", "{}".PadRight(64 * 1024));
        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/api/advice", "application/json")]
    [InlineData("/interview", "application/x-www-form-urlencoded")]
    public async Task A_byte_more_is_too_much(string path, string contentType) =>
        await (await server.PostAsync(path, "{}".PadRight((64 * 1024) + 1), contentType))
            .ProblemAsync(HttpStatusCode.RequestEntityTooLarge);

    [Fact]
    public async Task Nor_may_it_come_in_pieces()
    {
        using var content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes("{}".PadRight(80 * 1024))));
        content.Headers.ContentType = new("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/advice") { Content = content };
        request.Headers.TransferEncodingChunked = true;
        await (await server.Client.SendAsync(request)).ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_case_that_is_not_sent_as_JSON_is_refused() =>
        await (await server.PostAsync("/api/advice", "{}", "text/plain")).ProblemAsync(HttpStatusCode.UnsupportedMediaType);

    [Theory]
    [InlineData("GET", "/api/advice", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/api/rulebook", HttpStatusCode.MethodNotAllowed)]
    [InlineData("PUT", "/interview", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/api/nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "/../../etc/passwd", HttpStatusCode.NotFound)]
    [InlineData("GET", "/appsettings.json", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_told_as_a_problem(string method, string path, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        await (await server.Client.SendAsync(request)).ProblemAsync(expected);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/html")]
    [InlineData("image/png")]
    [InlineData("application/xml;q=0.5")]
    [InlineData("*/*")]
    [InlineData("not a type")]
    public async Task A_program_is_told_of_a_fault_as_a_problem_whatever_it_accepts(string accept)
    {
        (HttpMethod Method, string Path, string? Body, string ContentType, HttpStatusCode Expected)[] faults =
        [
            (HttpMethod.Post, "/api/advice", "{", "application/json", HttpStatusCode.BadRequest),
            (HttpMethod.Post, "/api/advice?questions=0", "{}", "application/json", HttpStatusCode.BadRequest),
            (HttpMethod.Post, "/api/advice?questions=three", "{}", "application/json", HttpStatusCode.BadRequest),
            (HttpMethod.Post, "/api/advice", "{}", "text/plain", HttpStatusCode.UnsupportedMediaType),
            (HttpMethod.Post, "/api/advice", "{}".PadRight(BodyLimit.Bytes + 1), "application/json", HttpStatusCode.RequestEntityTooLarge),
            (HttpMethod.Delete, "/api/advice", null, "", HttpStatusCode.MethodNotAllowed),
            (HttpMethod.Get, "/api/nothing", null, "", HttpStatusCode.NotFound),
        ];
        foreach (var (method, path, body, contentType, expected) in faults)
        {
            using var request = new HttpRequestMessage(method, path);
            request.Headers.TryAddWithoutValidation("Accept", accept);
            if (body is not null)
                request.Content = new StringContent(body, Encoding.UTF8, contentType);
            using var response = await server.Client.SendAsync(request);
            await response.ProblemAsync(expected);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/interview")]
    [InlineData("/health")]
    [InlineData("/api/rulebook")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/site.css")]
    public async Task What_can_be_got_has_a_head_and_takes_nothing_else(string path)
    {
        using var got = await server.Client.GetAsync(path);
        using var head = await server.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));
        head.StatusCode.Should().Be(got.StatusCode);
        head.Content.Headers.ContentType.Should().Be(got.Content.Headers.ContentType);
        (await head.Content.ReadAsByteArrayAsync()).Should().BeEmpty();

        foreach (var method in (HttpMethod[])[HttpMethod.Put, HttpMethod.Delete, HttpMethod.Options, HttpMethod.Trace, new("BREW")])
        {
            using var response = await server.Client.SendAsync(new HttpRequestMessage(method, path));
            response.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
        }
    }

    [Fact]
    public async Task Health_takes_nothing_that_is_sent() =>
        await (await server.PostAsync("/health", "{}")).ProblemAsync(HttpStatusCode.MethodNotAllowed);
}
