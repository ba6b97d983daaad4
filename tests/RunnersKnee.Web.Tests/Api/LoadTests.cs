using System.Net;

namespace RunnersKnee.Web.Tests;

[Collection(Alone.Name)]
public class LoadTests
{
    private const int Requests = 2000;
    private const int AtOnce = 8;

    [Fact]
    public async Task Two_thousand_requests_are_answered_and_leave_nothing_behind()
    {
        var server = WebServer.WithSharedAdvisor();
        await server.InitializeAsync();
        try
        {
            await SendAsync(server, Requests / 10);
            var before = GC.GetTotalMemory(forceFullCollection: true);
            await SendAsync(server, Requests);
            var after = GC.GetTotalMemory(forceFullCollection: true);

            // Less than 1 kB a request: an advice that was kept for each would be many times that.
            (after - before).Should().BeLessThan(2_000_000);
        }
        finally
        {
            await server.DisposeAsync();
        }
    }

    private static Task SendAsync(WebServer server, int requests) => Parallel.ForEachAsync(
        Enumerable.Range(0, requests), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, cancellationToken) =>
        {
            using var response =
                await server.PostAsync("/api/advice", CaseJson.Write(ExampleCase.Runner.WithId($"{number}").WithAge(number % 100)));
            response.StatusCode.Should().Be(HttpStatusCode.OK);
            (await response.Content.ReadAsStringAsync(cancellationToken)).Should().Contain($"\"id\":\"{number}\"");
        });
}
