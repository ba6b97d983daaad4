using System.Globalization;
using System.Threading.RateLimiting;

namespace RunnersKnee.Web;

/// <summary>
/// How much is worked on at once. What programs search for, what people are asked and single pieces of advice each have a lane of
/// their own, in which who comes first is served first; what costs nothing needs none. So no crowd keeps another one waiting.
/// </summary>
internal static class Lanes
{
    /// <summary>As many wait in a lane; whoever comes after them is told to come again.</summary>
    internal const int Waiting = 100;

    private static readonly TimeSpan ComeAgain = TimeSpan.FromSeconds(5);

    private enum Lane
    {
        Free,
        Advice,
        Interview,
        Search,
    }

    internal static IServiceCollection AddLanes(this IServiceCollection services)
    {
        // A thread for all that may be worked on, and some for what needs no lane: the pool makes more only when they were missed.
        ThreadPool.GetMinThreads(out var threads, out var ports);
        ThreadPool.SetMinThreads(Math.Max(threads, Environment.ProcessorCount + Enum.GetValues<Lane>().Sum(Width)), ports);
        return services.AddRateLimiter(lanes =>
        {
            lanes.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, Lane>(context =>
                LaneOf(context.Request) is not Lane.Free and var lane
                    ? RateLimitPartition.GetConcurrencyLimiter(lane, Limits)
                    : RateLimitPartition.GetNoLimiter(Lane.Free));
            lanes.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
            lanes.OnRejected = (refused, _) =>
            {
                refused.HttpContext.Response.Headers.RetryAfter = ComeAgain.TotalSeconds.ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
        });
    }

    private static Lane LaneOf(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method))
            return Lane.Free;
        if (request.Path.StartsWithSegments(InterviewEndpoint.Address, StringComparison.OrdinalIgnoreCase))
            return Lane.Interview;
        if (FhirRoutes.IsFhir(request))
            return Lane.Search;
        if (FhirRoutes.IsHook(request))
            return Lane.Advice;
        if (!request.Path.StartsWithSegments(AdvisorApi.Address, StringComparison.OrdinalIgnoreCase, out var rest))
            return Lane.Free;
        return rest.StartsWithSegments(AdvisorApi.AdviceAddress, StringComparison.OrdinalIgnoreCase)
            && !request.Query.ContainsKey(AdvisorApi.Questions)
            ? Lane.Advice
            : Lane.Search;
    }

    /// <summary>
    /// How many at once. A search keeps a core busy for longer than anyone else should wait, so some are left for the others.
    /// </summary>
    private static int Width(Lane lane) => lane switch
    {
        Lane.Free => 0,
        Lane.Search => Math.Max(1, Environment.ProcessorCount / 2),
        _ => Environment.ProcessorCount,
    };

    private static ConcurrencyLimiterOptions Limits(Lane lane) => new()
    {
        PermitLimit = Width(lane),
        QueueLimit = Waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    };
}
