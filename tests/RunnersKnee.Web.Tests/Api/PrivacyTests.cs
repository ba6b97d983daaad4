using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace RunnersKnee.Web.Tests;

public sealed class PrivacyTests : IAsyncLifetime
{
    private const string Canary = "canary-4711";

    private readonly LogLines _log = new();
    private readonly WebServer _server;

    public PrivacyTests() => _server = WebServer.WithSharedAdvisor(builder => builder.Services.AddSingleton<ILoggerProvider>(_log));

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
}
