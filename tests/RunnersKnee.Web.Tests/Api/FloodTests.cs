using System.Diagnostics;
using System.Net;

namespace RunnersKnee.Web.Tests;

[Collection(Alone.Name)]
public class FloodTests
{
    private const int Heaviest = 60;

    // Ten treatments of which much could change the verdict.
    private static readonly string TenTreatments = CaseJson.Write(KneeCase.Empty
        .WithYes(Finding.KneecapPain, Finding.StairsPain, Finding.RunsOrPlaysSport, Finding.OverPronation)
        .Considering(Enum.GetValues<Treatment>().Take(10)));

    private static readonly string Runner = CaseJson.Write(ExampleCase.Runner);

    [Fact]
    public async Task While_sixty_of_the_heaviest_run_the_start_page_and_one_advice_stay_usable()
    {
        var server = WebServer.WithSharedAdvisor();
        await server.InitializeAsync();
        using var enough = new CancellationTokenSource();
        try
        {
            await LightAsync(server);
            var flood = Enumerable.Range(0, Heaviest).Select(_ => server.PostAsync("/api/check", TenTreatments, enough.Token)).ToArray();
            await Task.Delay(500);
            var light = new List<TimeSpan>();
            for (var again = 0; again < 5; again++)
                light.AddRange(await LightAsync(server));

            flood.Count(heavy => heavy.IsCompletedSuccessfully).Should().BeLessThan(Heaviest / 2, "it was asked while the others ran");
            flood.Should().NotContain(
                heavy => heavy.IsCompleted && heavy.Result.StatusCode != HttpStatusCode.OK, "there is room for them to wait");
            light.Max().Should().BeLessThan(TimeSpan.FromSeconds(1));
        }
        finally
        {
            await enough.CancelAsync();
            await server.DisposeAsync();
        }
    }

    [Fact]
    public async Task Who_finds_no_room_to_wait_is_told_to_come_again()
    {
        var server = WebServer.WithSharedAdvisor();
        await server.InitializeAsync();
        try
        {
            var flood = Enumerable.Range(0, Lanes.Waiting + 10).Select(_ => server.PostAsync("/api/check", TenTreatments)).ToArray();
            var refused = await await Task.WhenAny(flood);

            refused.Headers.RetryAfter.Should().NotBeNull();
            await refused.ProblemAsync(HttpStatusCode.ServiceUnavailable);
        }
        finally
        {
            await server.DisposeAsync();
        }
    }

    private static async Task<TimeSpan[]> LightAsync(WebServer server)
    {
        var clock = Stopwatch.StartNew();
        (await server.Client.GetAsync("/")).StatusCode.Should().Be(HttpStatusCode.OK);
        var start = clock.Elapsed;
        (await server.PostAsync("/api/advice", Runner)).StatusCode.Should().Be(HttpStatusCode.OK);
        return [start, clock.Elapsed - start];
    }
}
