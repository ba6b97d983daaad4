using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace RunnersKnee.Web.Tests;

public sealed class PrivacyTests : IAsyncLifetime
{
    private const string Canary = "canary-4711";

    private readonly LogLines _log = new();
    private readonly WebServer _server;

    public PrivacyTests() => _server = new(builder => builder.Services.AddSingleton<ILoggerProvider>(_log));

    public Task InitializeAsync() => _server.InitializeAsync();

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _log.Dispose();
    }

    [Fact]
    public async Task No_fact_reaches_the_log()
    {
        await _server.PostAsync("/api/advice", $$"""{ "id": "{{Canary}}", "age": 34, "findings": { "historyOfCancer": "yes" } }""");
        await _server.PostAsync("/api/advice", $$"""{ "id": "{{Canary}}", "age": "{{Canary}}" }""");
        await _server.PostAsync($"/api/advice?questions={Canary}", "{}");
        await _server.PostAsync("/interview", $"case={Canary}&age={Canary}", "application/x-www-form-urlencoded");
        await _server.PostAsync("/interview", $"do=next&answer.historyOfCancer=yes&{Canary}", "application/x-www-form-urlencoded");
        await _server.Client.GetAsync($"/{Canary}?historyOfCancer=yes");

        _log.Lines.Should().Contain(line => line.Contains("Now listening"));
        _log.Lines.Should().NotContain(line => line.Contains(Canary) || line.Contains("historyOfCancer"));
    }

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
        using var response = await _server.Client.SendAsync(request);
        var headers = response.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);

        headers["Content-Security-Policy"].Should().Contain("default-src 'none'").And.Contain("script-src 'self'").And.Contain("style-src 'self'")
            .And.Contain("form-action 'self'").And.Contain("base-uri 'none'").And.Contain("frame-ancestors 'none'").And.NotContain("unsafe");
        headers["X-Content-Type-Options"].Should().Be("nosniff");
        headers["Referrer-Policy"].Should().Be("no-referrer");
        headers["Permissions-Policy"].Should().Contain("camera=()");
        headers["Cache-Control"].Should().Be("no-store");
        headers.Keys.Should().NotContain(["Set-Cookie", "Server", "X-Powered-By"]);
    }

    private sealed class LogLines : ILoggerProvider, ILogger
    {
        internal ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
