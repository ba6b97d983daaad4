namespace RunnersKnee.Web.Tests;

[Collection(OverHttp.Name)]
public class HeaderTests(WebServer server)
{
    [Theory]
    [InlineData("GET", "/")]
    [InlineData("POST", "/interview")]
    [InlineData("POST", "/api/advice")]
    [InlineData("GET", "/api/rulebook")]
    [InlineData("GET", "/openapi/v1.json")]
    [InlineData("GET", "/health")]
    [InlineData("GET", "/site.css")]
    [InlineData("GET", "/site.js")]
    [InlineData("GET", "/icon.svg")]
    [InlineData("GET", "/nothing")]
    public async Task Every_answer_carries_the_safe_headers_and_no_cookie(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var response = await server.Client.SendAsync(request);
        var headers = response.Headers
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);

        headers["Content-Security-Policy"]
            .Should().Contain("default-src 'none'").And.Contain("script-src 'self'").And.Contain("style-src 'self'").And
            .Contain("connect-src 'self'")
            .And.Contain("form-action 'self'").And.Contain("base-uri 'none'").And.Contain("frame-ancestors 'none'").And
            .NotContain("unsafe");
        headers["X-Content-Type-Options"].Should().Be("nosniff");
        headers["Referrer-Policy"].Should().Be("same-origin", "a form that tells no origin of its own is refused");
        headers["Permissions-Policy"].Should().Contain("camera=()");
        headers["Cache-Control"].Should().Be("no-store");
        headers.Keys.Should().NotContain(["Set-Cookie", "Server", "X-Powered-By"]);
    }
}
