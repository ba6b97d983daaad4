namespace RunnersKnee.Web;

/// <summary>Prepares the rules before the first request is let in: services start before the server does.</summary>
internal sealed class WarmUp(IRunnersKneeAdvisor advisor) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        advisor.WarmUp(cancellationToken);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
