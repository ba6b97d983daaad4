using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace RunnersKnee.Web.Tests;

/// <summary>What a client breaks is the client's: it gets a 400 or silence, and the log of the host's own faults stays empty.</summary>
public sealed class BrokenRequestTests : IAsyncLifetime
{
    private const string Form = "application/x-www-form-urlencoded";
    private const string Json = "application/json";

    private readonly LogLines _log = new();
    private readonly WebServer _server;

    public BrokenRequestTests() => _server = WebServer.WithSharedAdvisor(builder => builder.Services.AddSingleton<ILoggerProvider>(_log));

    public Task InitializeAsync() => _server.InitializeAsync();

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _log.Dispose();
    }

    [Theory]
    [InlineData("/api/advice", Json, "Transfer-Encoding: chunked", "5\r\n{\"a")]
    [InlineData("/api/advice", Json, "Transfer-Encoding: chunked", "zz\r\n{}\r\n")]
    [InlineData("/api/advice", Json, "Transfer-Encoding: chunked", "5")]
    [InlineData("/api/advice", Json, "Content-Length: 50", "{\"age\":")]
    [InlineData("/interview", Form, "Transfer-Encoding: chunked", "8\r\ndo=n")]
    [InlineData("/interview", Form, "Content-Length: 50", "do=next")]
    [InlineData("/interview", Form, "Content-Length: 50", "")]
    [InlineData("/nothing", Form, "Content-Length: 50", "do=next")]
    public async Task A_body_that_breaks_off_is_a_bad_request(string path, string contentType, string length, string sent)
    {
        using var wire = await Wire.ConnectAsync(_server.Address);
        await wire.SendAsync(
            $"POST {path} HTTP/1.1\r\nHost: test\r\nConnection: close\r\nContent-Type: {contentType}\r\n{length}\r\n\r\n{sent}");
        wire.End();

        await ShouldBeRefusedAsync(wire);
        await ShouldBeWellAsync();
    }

    [Theory]
    [InlineData($"{Form}; charset=utf-7", "do=next")]
    [InlineData($"{Form}; charset=nonsense", "do=%")]
    [InlineData($"{Form}; charset=utf-16", "do=next")]
    [InlineData(Form, "%=%&=&&%zz=%u0000")]
    [InlineData("multipart/form-data", "do=next")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"do\"\r\n\r\nnext")]
    [InlineData("multipart/form-data; boundary=x", "no boundary at all")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nno header\r\n\r\n\r\n--x--")]
    public async Task A_form_that_cannot_be_read_is_never_a_fault_of_the_host(string contentType, string body)
    {
        using var response = await _server.PostAsync("/interview", body, contentType);

        ((int)response.StatusCode).Should().BeLessThan(500);
        await ShouldBeWellAsync();
    }

    [Fact]
    public async Task A_form_in_an_encoding_that_nobody_should_use_is_a_bad_request() =>
        await (await _server.PostAsync("/interview", "do=next", $"{Form}; charset=utf-7")).ProblemAsync(HttpStatusCode.BadRequest);

    [Fact]
    public async Task A_broken_form_in_parts_is_a_bad_request() =>
        await (await _server.PostAsync("/interview", "--x\r\nContent-Disposition: form-data", "multipart/form-data; boundary=x"))
            .ProblemAsync(HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("/api/advice", Json, "{\"age\":")]
    [InlineData("/api/check", Json, """{"considering":["nsaid","surgery","dropSquat"]}""")]
    [InlineData("/interview", Form, "do=n")]
    [InlineData("/interview", Form, "case={}&trail=Person&at=0&tried=&do=enough")]
    public async Task Who_hangs_up_is_nobody_to_report(string path, string contentType, string sent)
    {
        foreach (var length in (int[])[sent.Length, sent.Length + 10])
        {
            using var wire = await Wire.ConnectAsync(_server.Address);
            await wire.SendAsync(
                $"POST {path} HTTP/1.1\r\nHost: test\r\nContent-Type: {contentType}\r\nContent-Length: {length}\r\n\r\n{sent}");
            await Task.Delay(50);
            wire.Reset();
        }

        await Task.Delay(200);

        await ShouldBeWellAsync();
    }

    [Theory]
    [InlineData("nonsense\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: a b\r\n\r\n")]
    [InlineData("GET /\0 HTTP/1.1\r\nHost: test\r\n\r\n")]
    [InlineData("POST /interview HTTP/1.1\r\nHost: test\r\nContent-Length: -1\r\n\r\n")]
    public async Task What_is_no_request_is_a_bad_one(string sent)
    {
        using var wire = await Wire.ConnectAsync(_server.Address);
        await wire.SendAsync(sent);
        wire.End();

        await ShouldBeRefusedAsync(wire);
        await ShouldBeWellAsync();
    }

    private static async Task ShouldBeRefusedAsync(Wire wire) =>
        (await wire.StatusAsync()).Should().Match(status => status == null || status == HttpStatusCode.BadRequest);

    /// <summary>The host goes on, and has nothing to complain of.</summary>
    private async Task ShouldBeWellAsync()
    {
        (await _server.Client.GetStringAsync("/health")).Should().Be("Healthy");
        _log.Errors.Should().BeEmpty();
        _log.Lines.Should().NotContain(line => line.Contains("   at "));
    }
}
