using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace RunnersKnee.Web.Tests;

/// <summary>The host on Kestrel, in this process, on a port that is free.</summary>
public sealed class WebServer : IAsyncLifetime
{
    private readonly WebApplication _app;
    private HttpClient? _client;

    public WebServer()
        : this(configure: null)
    {
    }

    internal WebServer(Action<WebApplicationBuilder>? configure) => _app = WebHost.Create(["--urls", "http://127.0.0.1:0"], configure);

    /// <summary>A server of one's own that advises with the advisor of all.</summary>
    internal static WebServer WithSharedAdvisor(Action<WebApplicationBuilder>? configure = null) => new(builder =>
    {
        builder.Services.AddSingleton<IRunnersKneeAdvisor>(Shared.Advisor);
        configure?.Invoke(builder);
    });

    internal string Address => _app.Urls.Single();

    internal HttpClient Client =>
        _client ??= new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Address) };

    public Task InitializeAsync() => _app.StartAsync();

    public async Task DisposeAsync()
    {
        _client?.Dispose();
        await _app.DisposeAsync();
    }

    internal async Task<HttpResponseMessage> PostAsync(string path, string body, CancellationToken cancellationToken)
    {
        using var content = new StringContent(body, mediaType: new MediaTypeHeaderValue("application/json"));
        return await Client.PostAsync(path, content, cancellationToken);
    }

    internal Task<HttpResponseMessage> PostAsync(string path, string body, string contentType = "application/json") =>
        PostAsync(path, System.Text.Encoding.UTF8.GetBytes(body), contentType);

    internal async Task<HttpResponseMessage> PostAsync(string path, byte[] body, string contentType = "application/json")
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return await Client.PostAsync(path, content);
    }
}
