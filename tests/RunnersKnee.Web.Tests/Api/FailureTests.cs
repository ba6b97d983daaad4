using System.Net;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace RunnersKnee.Web.Tests;

public sealed class FailureTests : IAsyncLifetime
{
    private readonly WebServer _server = new(builder => builder.Services.AddSingleton(FailingAdvisor.Create()));

    public Task InitializeAsync() => _server.InitializeAsync();

    public Task DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_failure_tells_nothing_of_the_inside()
    {
        using var response = await _server.PostAsync("/api/advice", """{ "age": 99 }""");
        (await response.ProblemAsync(HttpStatusCode.InternalServerError)).ToJsonString().Should().NotContain(FailingAdvisor.Secret);
    }

    [Fact]
    public async Task A_failure_is_told_to_a_person_on_a_page()
    {
        using var form = new FormUrlEncodedContent(
            [new("do", "next"), new("case", """{"age":99}"""), new("trail", "Person"), new("at", "0"), new("tried", ""), new("age", "99")]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/interview") { Content = form };
        request.Headers.Accept.ParseAdd("text/html,*/*;q=0.8");
        using var response = await _server.Client.SendAsync(request);
        response.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        response.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        response.Headers.Contains("Content-Security-Policy").Should().BeTrue();
        (await response.Content.ReadAsStringAsync()).Should().Contain("<h1>").And.NotContain(FailingAdvisor.Secret);
    }

    /// <summary>Advises as the library does, and fails where the age is 99.</summary>
    public class FailingAdvisor : DispatchProxy
    {
        internal const string Secret = "what only the inside knows";

        internal static IRunnersKneeAdvisor Create() => Create<IRunnersKneeAdvisor, FailingAdvisor>();

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => args?[0] is KneeCase { Age: 99 }
            ? throw new InvalidOperationException(Secret)
            : targetMethod!.Invoke(Shared.Advisor, args);
    }
}
