using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.Tokens;

namespace RunnersKnee.Web.Tests;

/// <summary>A host whose configuration names two callers.</summary>
public sealed class HookCallerTests : IClassFixture<HookCallerTests.Guarded>
{
    private static readonly HookTokens Ehr = new();
    private static readonly HookTokens Other = new();
    private readonly WebServer _server;

    public HookCallerTests(Guarded guarded) => _server = guarded.Server;

    [Theory]
    [InlineData(SecurityAlgorithms.EcdsaSha384)]
    [InlineData(SecurityAlgorithms.RsaSha384)]
    public async Task A_token_of_a_known_caller_opens_the_service(string algorithm) =>
        (await CallAsync(Ehr.Token(algorithm: algorithm))).Should().Be(HttpStatusCode.OK);

    [Fact]
    public async Task A_token_opens_once()
    {
        var token = Ehr.Token();

        (await CallAsync(token)).Should().Be(HttpStatusCode.OK);
        (await CallAsync(token)).Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task An_id_is_used_once_whatever_the_token()
    {
        (await CallAsync(Ehr.Token(id: "one"))).Should().Be(HttpStatusCode.OK);
        (await CallAsync(Ehr.Token(id: "one"))).Should().Be(HttpStatusCode.Unauthorized);
        (await CallAsync(Other.Token("https://other.example", id: "one"))).Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nobody_else_gets_in()
    {
        string?[] refused =
        [
            null,
            "nonsense",
            Ehr.Token("https://stranger.example"),
            Other.Token("https://ehr.example"),
            Ehr.Token(audience: HookTokens.PublicUrl),
            Ehr.Token(audience: HookTokens.PublicUrl + "/cds-services/runners-knee-patient-view"),
            Ehr.Token(audience: HookTokens.PublicUrl + FhirMessages.SignService + "/"),
            Ehr.Token(audience: null),
            Ehr.Token(lasts: TimeSpan.FromMinutes(-2)),
            Ehr.Token(lasts: TimeSpan.FromHours(2)),
            Ehr.Token(withId: false),
            Ehr.Token(algorithm: SecurityAlgorithms.RsaSha256),
            new HookTokens().Token(headers: new Dictionary<string, object>(StringComparer.Ordinal) { ["jku"] = "http://127.0.0.1:1/keys" }),
            Unsigned(Ehr.Token()),
            Ehr.Token()[..^4] + "AAAA",
        ];

        foreach (var token in refused)
            (await CallAsync(token)).Should().Be(HttpStatusCode.Unauthorized, token);
    }

    [Fact]
    public async Task A_refusal_says_nothing_of_why()
    {
        using var answer = await SendAsync(Ehr.Token(audience: "https://a.example"));

        await answer.ProblemAsync(HttpStatusCode.Unauthorized);
        answer.Headers.WwwAuthenticate.ToString().Should().Be("Bearer");
    }

    [Fact]
    public async Task Discovery_and_the_questionnaire_stay_open()
    {
        (await _server.Client.GetAsync("/cds-services")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await _server.Client.GetAsync("/fhir/Questionnaire/runners-knee")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Cards_lead_to_this_host()
    {
        using var answer = await SendAsync(Ehr.Token());

        (await answer.JsonAsync())["cards"]![0]!["links"]![0]!["url"]!.GetValue<string>().Should().StartWith(HookTokens.PublicUrl);
    }

    [Fact]
    public void Settings_that_would_let_nobody_or_anybody_in_stop_the_host_at_its_start()
    {
        Starting(Settings(null)).Should().Throw<InvalidOperationException>().WithMessage("*PublicUrl*");
        foreach (var (key, value) in new[] { ("Keys", "{\"keys\":[]}"), ("Keys", null), ("Issuer", "") })
        {
            var settings = Settings(HookTokens.PublicUrl);
            settings["RunnersKnee:CdsHooks:Clients:1:" + key] = value;
            Starting(settings).Should().Throw<InvalidOperationException>();
        }
    }

    private static Action Starting(Dictionary<string, string?> settings) =>
        () => HookSettings.From(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());

    private static string Unsigned(string token)
    {
        var header = Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""");
        return $"{header}.{token.Split('.')[1]}.";
    }

    private async Task<HttpStatusCode> CallAsync(string? token)
    {
        using var answer = await SendAsync(token);
        return answer.StatusCode;
    }

    private Task<HttpResponseMessage> SendAsync(string? token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, FhirMessages.SignService)
        {
            Content = new StringContent(FhirMessages.MalformedDraft, System.Text.Encoding.UTF8, "application/json"),
        };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return _server.Client.SendAsync(request);
    }

    private static Dictionary<string, string?> Settings(string? url) => new(StringComparer.Ordinal)
    {
        ["RunnersKnee:PublicUrl"] = url,
        ["RunnersKnee:CdsHooks:Clients:0:Issuer"] = "https://ehr.example",
        ["RunnersKnee:CdsHooks:Clients:0:Keys"] = Ehr.Keys,
        ["RunnersKnee:CdsHooks:Clients:1:Issuer"] = "https://other.example",
        ["RunnersKnee:CdsHooks:Clients:1:Keys"] = Other.Keys,
    };

    public sealed class Guarded : IAsyncLifetime
    {
        internal WebServer Server { get; } = WebServer.WithSharedAdvisor(
            builder => builder.Configuration.AddInMemoryCollection(Settings(HookTokens.PublicUrl)));

        public Task InitializeAsync() => Server.InitializeAsync();
        public Task DisposeAsync() => Server.DisposeAsync();
    }
}
