using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace RunnersKnee.Web;

/// <summary>
/// Lets the host stop without cutting anyone off. Once it is told to stop, it is no longer well, so that a proxy sends it nobody new,
/// and each answer ends its connection. The server stops when no connection is left, or when time is up.
/// </summary>
internal sealed class Draining : IHostedLifecycleService
{
    /// <summary>Until then the server stops, whoever is still connected; work that has begun has as long again to end.</summary>
    internal static TimeSpan Longest { get; } = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    private int _connections;
    private volatile bool _hasBegun;

    internal bool HasBegun => _hasBegun;

    /// <summary>Counts the connections of an endpoint.</summary>
    internal static void Watch(ListenOptions endpoint)
    {
        var draining = endpoint.ApplicationServices.GetRequiredService<Draining>();
        endpoint.Use(next => async connection =>
        {
            Interlocked.Increment(ref draining._connections);
            try
            {
                await next(connection).ConfigureAwait(false);
            }
            finally
            {
                Interlocked.Decrement(ref draining._connections);
            }
        });
    }

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        _hasBegun = true;
        for (var waited = TimeSpan.Zero; waited < Longest && Volatile.Read(ref _connections) > 0; waited += Look)
            await Task.Delay(Look, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends its connection with an answer, once it has begun. HTTP/2 and 3 do so by themselves.</summary>
    internal void EndConnectionOf(HttpContext context) => context.Response.OnStarting(() =>
    {
        if (HasBegun && HttpProtocol.IsHttp11(context.Request.Protocol))
            context.Response.Headers.Connection = "close";
        return Task.CompletedTask;
    });

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

internal static class DrainingExtensions
{
    internal static IServiceCollection AddDraining(this IServiceCollection services) => services
        .Configure<HostOptions>(host => host.ShutdownTimeout = 2 * Draining.Longest)
        .Configure<KestrelServerOptions>(kestrel => kestrel.ConfigureEndpointDefaults(Draining.Watch))
        .AddSingleton<Draining>()
        .AddHostedService(provider => provider.GetRequiredService<Draining>());

    internal static IApplicationBuilder UseDraining(this IApplicationBuilder app)
    {
        var draining = app.ApplicationServices.GetRequiredService<Draining>();
        return app.Use((context, next) =>
        {
            draining.EndConnectionOf(context);
            return next(context);
        });
    }
}
