using System.Diagnostics;

namespace RunnersKnee.Web.Load;

/// <summary>What a request costs.</summary>
/// <param name="Rate">As many were answered in a second.</param>
/// <param name="Processor">The processor time of the host for one.</param>
internal readonly record struct Cost(double Rate, TimeSpan Processor);

/// <summary>A bounded loop: as many requests as are asked for, on so many connections at once.</summary>
internal static class Load
{
    internal const int Connections = 32;

    internal static async Task<Cost> RunAsync(LoadedHost host, Request request)
    {
        await SendAsync(host, request);
        var before = host.ProcessorTime;
        var clock = Stopwatch.StartNew();
        await SendAsync(host, request);
        return new Cost(request.Count / clock.Elapsed.TotalSeconds, (host.ProcessorTime - before) / request.Count);
    }

    private static Task SendAsync(LoadedHost host, Request request) => Parallel.ForEachAsync(
        Enumerable.Range(0, request.Count),
        new ParallelOptions { MaxDegreeOfParallelism = Connections },
        async (_, cancellationToken) =>
        {
            using var response = await host.Client.SendAsync(request.Create(), cancellationToken);
            response.EnsureSuccessStatusCode();
            await response.Content.ReadAsByteArrayAsync(cancellationToken);
        });
}
